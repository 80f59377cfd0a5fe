import { createClient, type Client, type FormattedExecutionResult, type Sink, type SubscribePayload } from 'graphql-ws';
import { connected, listening, lost, pause, readAgo } from './connection.ts';

/** Milliseconds; a wish to listen that takes longer may have come too late for what the server remembers for it. */
const PROMPT = 1_500;

/** The one socket of a page; it opens with the first subscription and closes soon after the last. */
export function openSocket(): Client {
	let open: WebSocket | undefined;
	let asked = 0;
	let askedAt = 0;
	let missed = false;
	const client = createClient({
		url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
		lazyCloseTimeout: 5_000,
		keepAlive: 20_000,
		retryAttempts: Infinity,
		// Events come from the network. What the library itself throws would come again at once, and without end.
		shouldRetry: (problem) => !(problem instanceof Error) || 'code' in problem,
		jsonMessageReplacer: withoutText,
		retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, pause(retries, Math.random()))),
		// 1000: closed by ourselves, because nobody listens any more.
		on: {
			connected: (socket) => {
				open = socket as WebSocket;
				connected();
				ask();
			},
			pong: (received, payload) => received && payload?.whenListening && answered(payload),
			closed: (event) => (event as CloseEvent).code !== 1000 && lost()
		}
	});
	/** Once what is subscribed to has been sent: the server answers when no event can be missed any more. */
	const ask = () =>
		setTimeout(() => {
			if (open?.readyState !== WebSocket.OPEN) return;
			askedAt ||= Date.now();
			open.send(JSON.stringify({ type: 'ping', payload: { whenListening: ++asked } }));
		});
	function answered(pong: Record<string, unknown>) {
		missed ||= pong.missed === true || Date.now() - askedAt > PROMPT;
		if (pong.whenListening !== asked) return;
		listening(missed);
		missed = false;
		askedAt = 0;
	}
	function subscribe<Data, More>(payload: SubscribePayload, sink: Sink<FormattedExecutionResult<Data, More>>) {
		const stop = client.subscribe<Data, More>(payload, { ...sink, error: (problem) => (fellBehind(problem) ? again() : sink.error(problem)) });
		let end = stop;
		// Too much happened to be told one by one: the page reads again, and hears what happens from then on.
		const again = () => {
			const waiting = setTimeout(
				() => {
					missed = true;
					end = subscribe(payload, sink);
				},
				pause(0, Math.random())
			);
			end = () => clearTimeout(waiting);
		};
		ask();
		return () => end();
	}
	return { ...client, subscribe };
}

const fellBehind = (problem: unknown) =>
	Array.isArray(problem) && problem.some((one: { extensions?: { code?: string } }) => one.extensions?.code === 'RESYNC');

/**
 * The library insists on a text in `query`; the server wants either that or an id. It hears, whenever this is sent, how long
 * ago the page began to read.
 */
export function named(documentId: string, variables: SubscribePayload['variables']): SubscribePayload & { documentId: string } {
	return {
		documentId,
		query: '',
		variables,
		get extensions() {
			return { readAgo: readAgo() };
		}
	};
}

function withoutText(this: object, key: string, value: unknown): unknown {
	return key === 'query' && 'documentId' in this ? undefined : value;
}
