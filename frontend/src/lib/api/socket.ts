import { createClient, type Client } from 'graphql-ws';
import { connected, lost, pause } from './connection.ts';

/** The one socket of a page; it opens with the first subscription and closes soon after the last. */
export function openSocket(): Client {
	return createClient({
		url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
		lazyCloseTimeout: 5_000,
		keepAlive: 20_000,
		retryAttempts: Infinity,
		shouldRetry: () => true,
		retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, pause(retries, Math.random()))),
		// 1000: closed by ourselves, because nobody listens any more.
		on: { connected, closed: (event) => (event as CloseEvent).code !== 1000 && lost() }
	});
}
