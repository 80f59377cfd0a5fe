import {
	Client,
	createRequest,
	fetchExchange,
	mapExchange,
	ssrExchange,
	subscriptionExchange,
	type AnyVariables,
	type Exchange,
	type OperationResult,
	type RequestPolicy
} from '@urql/core';
import type { Document } from './document.ts';
import { failureOf, signInRequired, userErrorsOf, type Outcome } from './errors.ts';
import { forward, watchConnection } from './socket.ts';

type Restarted = (policy: RequestPolicy) => void;
type LoadCache = () => Promise<{ cache: () => Exchange }>;

const restarted = new Set<Restarted>();
let signedOut = () => {};
const noticeSignedOut = mapExchange({
	onError(error) {
		if (failureOf(error).kind === 'signedOut') signedOut();
	}
});
let loadCache: LoadCache | null = null;
let arriving: Promise<unknown> | null = null;
let makeCache: (() => Exchange) | null = null;
let firstAnswers = ssrExchange({ isClient: false });
let client = makeClient(firstAnswers);

/** Names who is told when an answer says that the session is over. */
export function onSignedOut(listener: () => void): void {
	signedOut = listener;
}

/** Calls back when a fresh client took over, and with which policy to ask again. */
export function onRestart(listener: Restarted): () => void {
	restarted.add(listener);
	return () => restarted.delete(listener);
}

/** Says where the normalised cache comes from, without fetching it yet. */
export function expectCache(load: LoadCache): void {
	loadCache = load;
}

/**
 * The first page is painted without the weight of the normalised cache. Once that has arrived it takes over, and is
 * handed the answers so far as if they had come from the network.
 */
export async function bringCache(): Promise<void> {
	if (makeCache || !loadCache) return;
	// Without a network it stays away for now; the next one to ask tries again.
	arriving ??= loadCache().then(takeOver).catch(() => (arriving = null));
	await arriving;
}

function takeOver({ cache }: Awaited<ReturnType<LoadCache>>): void {
	makeCache = cache;
	client = makeClient(ssrExchange({ isClient: true, initialState: firstAnswers.extractData() }));
	firstAnswers = ssrExchange({ isClient: false });
	for (const tell of restarted) tell('cache-first');
}

/** Another person's answers must never be read from the cache: every sign-in and sign-out starts an empty one. */
export function forgetEverything(): void {
	firstAnswers = ssrExchange({ isClient: makeCache !== null });
	client = makeClient(firstAnswers);
	watchConnection.restart();
	for (const tell of restarted) tell('network-only');
}

export function read<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	requestPolicy: RequestPolicy = 'cache-first'
) {
	return client.executeQuery<Data, Variables>(createRequest<Data, Variables>(String(document), variables), { requestPolicy });
}

/** Starts loading what a page will ask for; the answer waits in the cache. */
export function prefetch<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables): void {
	if (makeCache) void read(document, variables).toPromise();
}

export async function readOnce<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	requestPolicy: RequestPolicy = 'cache-first'
): Promise<Outcome<Data>> {
	return outcome(await read(document, variables, requestPolicy).toPromise());
}

export async function mutate<Data extends object, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables
): Promise<Outcome<Data>> {
	// An answer that the cache has not seen would never reach the screen.
	await bringCache();
	const request = createRequest<Data, Variables>(String(document), variables);
	return outcome(await client.executeMutation<Data, Variables>(request).toPromise());
}

/** Goes on through a change of client until the returned function is called. */
export function subscribe<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	onData: (data: Data) => void
): () => void {
	const request = createRequest<Data, Variables>(String(document), variables);
	const start = () =>
		client.executeSubscription<Data, Variables>(request).subscribe(({ data }) => {
			if (data) onData(data);
		}).unsubscribe;
	let stop = start();
	const forget = onRestart(() => {
		stop();
		stop = start();
	});
	return () => {
		forget();
		stop();
	};
}

function makeClient(answers: Exchange): Client {
	return new Client({
		url: '/graphql',
		preferGetMethod: false,
		exchanges: [noticeSignedOut, ...(makeCache ? [makeCache()] : []), answers, subscriptionExchange({ forwardSubscription: forward }), fetchExchange],
		fetchOptions: { credentials: 'same-origin', headers: { 'X-Portal': '1' } }
	});
}

function outcome<Data>(result: Pick<OperationResult<Data>, 'data' | 'error'>): Outcome<Data> {
	const errors = userErrorsOf(result.data as object | undefined);
	if (errors.some(({ code }) => code === signInRequired)) {
		signedOut();
		return { status: 'failed', failure: { kind: 'signedOut' } };
	}
	if (errors.length > 0) return { status: 'refused', errors };
	if (result.error) return { status: 'failed', failure: failureOf(result.error) };
	return { status: 'done', data: result.data as Data };
}
