import type { SubscriptionForwarder } from '@urql/core';
import type { Client, Sink } from 'graphql-ws';

type Listener = (state: 'connected' | 'lost' | 'gap') => void;

const listeners = new Set<Listener>();
let pending: Promise<Client> | undefined;
let lostBefore = false;

/** Subscriptions of the GraphQL client, carried by one socket that is loaded when the first of them starts. */
export const forward: SubscriptionForwarder = (request) => ({
	subscribe(sink) {
		let stop: (() => void) | undefined;
		let stopped = false;
		void idle()
			.then(connection)
			.then((client) => {
				if (stopped) return;
				const payload = { query: request.query ?? '', variables: request.variables as Record<string, unknown> };
				stop = client.subscribe(payload, sink as unknown as Sink);
			});
		return {
			unsubscribe() {
				stopped = true;
				stop?.();
			}
		};
	}
});

/** Tells whether live updates arrive; `gap` means that some may have been missed. */
export const watchConnection = {
	add(listener: Listener): () => void {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
	restart(): void {
		const old = pending;
		pending = undefined;
		lostBefore = false;
		void old?.then((client) => client.dispose());
	}
};

function connection(): Promise<Client> {
	pending ??= import('graphql-ws').then(({ createClient }) =>
		createClient({
			url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
			lazyCloseTimeout: 5_000,
			keepAlive: 20_000,
			retryAttempts: Infinity,
			shouldRetry: () => true,
			retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, pause(retries, Math.random()))),
			// 1000: closed by ourselves, because nobody listens any more.
			on: { connected, closed: (event) => (event as CloseEvent).code !== 1000 && tell('lost') }
		})
	);
	return pending;
}

/** Grows from one second to half a minute; the jitter keeps a restarted server from meeting everybody at once. */
export function pause(retries: number, random: number): number {
	const full = Math.min(30_000, 1_000 * 2 ** retries);
	return Math.round(full / 2 + (full / 2) * random);
}

function connected(): void {
	tell(lostBefore ? 'gap' : 'connected');
	lostBefore = false;
}

function tell(state: 'connected' | 'lost' | 'gap'): void {
	if (state === 'lost') lostBefore = true;
	for (const listener of listeners) listener(state);
}

function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 });
		else setTimeout(resolve, 500);
	});
}
