import type { AnyVariables, RequestPolicy } from '@urql/core';
import type { Cached, Early } from './cached.ts';
import { pause, startAfresh } from './connection.ts';
import { wipe } from './device.ts';
import type { Document } from './document.ts';
import { failureOf, signInRequired, userErrorsOf, type Outcome } from './errors.ts';
import { forgetKeys, keyOf } from './once.ts';
import { post, type Result } from './post.ts';

type Restarted = (policy: RequestPolicy) => void;
type MakeCached = (early: readonly Early[]) => Cached;
type LoadCache = () => Promise<{ cached: MakeCached }>;

const restarted = new Set<Restarted>();
let signedOut = () => {};
let loadCache: LoadCache | null = null;
let arriving: Promise<unknown> | null = null;
let failures = 0;
let makeCached: MakeCached | null = null;
let client: Cached | null = null;
let early: Early[] = [];

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
 * The first page is painted without the weight of the GraphQL client, its cache and its socket. Once they have arrived
 * they take over, and are handed the answers so far as if they had come from the network.
 */
export async function bringCache(): Promise<void> {
	if (makeCached || !loadCache) return;
	arriving ??= loadCache().then(takeOver, tryLater).finally(() => (arriving = null));
	await arriving;
}

function takeOver({ cached }: Awaited<ReturnType<LoadCache>>): void {
	makeCached = cached;
	client = cached(early);
	early = [];
	for (const tell of restarted) tell('cache-first');
}

/** An answer that no cache has seen reaches the screen only so. */
function readAgain(): void {
	for (const tell of restarted) tell('network-only');
}

/** After a growing pause, or as soon as the network is back. */
function tryLater(): void {
	const again = () => {
		clearTimeout(timer);
		window.removeEventListener('online', again);
		void bringCache();
	};
	const timer = setTimeout(again, pause(failures++, Math.random()));
	window.addEventListener('online', again);
}

/** Another person's answers must never be read, neither from the cache nor from the device: every sign-in and sign-out starts an empty one. */
export function forgetEverything(): void {
	client?.end();
	startAfresh();
	forgetKeys();
	wipe();
	early = [];
	client = makeCached?.([]) ?? null;
	readAgain();
}

/** Tells every answer, also later ones that the cache learns of, until the returned function is called. */
export function read<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	policy: RequestPolicy,
	tell: (result: Result<Data>) => void
): () => void {
	if (client) return client.read(document, variables, policy, (result) => tell(noticed(result)));
	let wanted = true;
	void readEarly(document, variables).then((result) => wanted && tell(result));
	return () => (wanted = false);
}

/** Starts loading what a page will ask for; the answer waits in the cache. */
export function prefetch<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables): void {
	void client?.readOnce(document, variables, 'cache-first');
}

export async function readOnce<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	policy: RequestPolicy = 'cache-first'
): Promise<Outcome<Data>> {
	return outcome(noticed(client ? await client.readOnce(document, variables, policy) : await readEarly(document, variables)));
}

/**
 * What is `alike` when done twice, such as giving one's support, takes a shorter way at the server without a key. What is
 * done `aside`, while people do something else, leaves the keys of that alone.
 */
export async function mutate<Data extends object, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	{ alike = false, aside = false } = {}
): Promise<Outcome<Data>> {
	await bringCache();
	const key = alike || aside ? undefined : keyOf(document, variables);
	const result = noticed(client ? await client.mutate(document, variables, key) : await post(document, variables, key));
	if (!result.trouble && !aside) forgetKeys();
	if (!client) readAgain();
	return outcome(result);
}

/** Starts when the socket has arrived, and goes on through a change of client until the returned function is called. */
export function subscribe<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	onData: (data: Data) => void
): () => void {
	const start = () => client?.subscribe(document, variables, (result) => noticed(result).data && onData(result.data as Data));
	let stop = start();
	const forget = onRestart(() => {
		stop?.();
		stop = start();
	});
	return () => {
		forget();
		stop?.();
	};
}

async function readEarly<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables): Promise<Result<Data>> {
	const asked = early;
	const result = noticed(await post(document, variables));
	// The cache took over meanwhile and was not handed this answer: what it does not know, no page will show.
	if (asked !== early && client) return client.readOnce(document, variables, 'network-only');
	if (result.data && !result.trouble) asked.push({ document, variables, data: result.data });
	return result;
}

function noticed<Data>(result: Result<Data>): Result<Data> {
	if (result.trouble && failureOf(result.trouble).kind === 'signedOut') signedOut();
	return result;
}

function outcome<Data>({ data, trouble }: Result<Data>): Outcome<Data> {
	const errors = userErrorsOf(data as object | undefined);
	if (errors.some(({ code }) => code === signInRequired)) {
		signedOut();
		return { status: 'failed', failure: { kind: 'signedOut' } };
	}
	if (errors.length > 0) return { status: 'refused', errors };
	if (trouble) return { status: 'failed', failure: failureOf(trouble) };
	return { status: 'done', data: data as Data };
}
