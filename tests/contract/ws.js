// One subscription by the client library graphql-ws, a line of JSON for whatever it meets: node ws.js '{url, headers, init, query, variables}'
import { createClient } from 'graphql-ws';
import { print } from './print.js';

const { url, headers, init, ...payload } = JSON.parse(process.argv[2]);

class Socket extends WebSocket {
	constructor(address, protocols) {
		super(address, { protocols, headers });
	}
}

const client = createClient({
	url,
	webSocketImpl: Socket,
	connectionParams: init,
	retryAttempts: 0,
	on: { connected: () => print({ connected: true }), closed: ({ code }) => print({ closed: code }) }
});

client.subscribe(payload, {
	next: (next) => print({ next }),
	error: (error) => print({ error: Array.isArray(error) ? error : (error.code ?? String(error)) }),
	complete: () => print({ complete: true })
});
