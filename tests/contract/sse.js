// One operation by the client library graphql-sse, a line of JSON for whatever it meets: node sse.js '{url, headers, query, variables}'
import { createClient } from 'graphql-sse';
import { print } from './print.js';

const { url, headers, ...payload } = JSON.parse(process.argv[2]);
const client = createClient({ url, headers, retryAttempts: 0, on: { connected: () => print({ connected: true }) } });

client.subscribe(payload, {
	next: (next) => print({ next }),
	error: (error) => print({ error: error.response?.status ?? String(error) }),
	complete: () => print({ complete: true })
});
