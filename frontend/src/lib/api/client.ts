import { Client, createRequest, fetchExchange, mapExchange, subscriptionExchange, type AnyVariables, type Exchange, type OperationResult, type RequestPolicy } from '@urql/core';
import type { Document } from './document.ts';
import { failureOf, userErrorsOf, type Outcome } from './errors.ts';
import { forward, watchConnection } from './socket.ts';

let signedOut = () => {};
const noticeSignedOut = mapExchange({
	onError(error) {
		if (failureOf(error).kind === 'signedOut') signedOut();
	}
});
let makeCache: (() => Exchange) | null = null;
let client = makeClient();

/** Names who is told when an answer says that the session is over. */
export function onSignedOut(listener: () => void): void {
	signedOut = listener;
}

function makeClient(): Client {
	return new Client({
		url: '/graphql',
		preferGetMethod: false,
		exchanges: [noticeSignedOut, ...(makeCache ? [makeCache()] : []), subscriptionExchange({ forwardSubscription: forward }), fetchExchange],
		fetchOptions: { credentials: 'same-origin', headers: { 'X-Portal': '1' } }
	});
}

/** The pages behind the sign-in bring the normalised cache along; the doors do without its weight. */
export function useCache(make: () => Exchange): void {
	if (makeCache) return;
	makeCache = make;
	client = makeClient();
}

/** Another person's answers must never be read from the cache: every sign-in and sign-out starts an empty one. */
export function forgetEverything(): void {
	client = makeClient();
	watchConnection.restart();
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
	void read(document, variables).toPromise();
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
	const request = createRequest<Data, Variables>(String(document), variables);
	return outcome(await client.executeMutation<Data, Variables>(request).toPromise());
}

export function subscribe<Data, Variables extends AnyVariables>(
	document: Document<Data, Variables>,
	variables: Variables,
	onData: (data: Data) => void
): () => void {
	const request = createRequest<Data, Variables>(String(document), variables);
	const { unsubscribe } = client.executeSubscription<Data, Variables>(request).subscribe(({ data }) => {
		if (data) onData(data);
	});
	return unsubscribe;
}

function outcome<Data>(result: Pick<OperationResult<Data>, 'data' | 'error'>): Outcome<Data> {
	const errors = userErrorsOf(result.data as object | undefined);
	if (errors.length > 0) return { status: 'refused', errors };
	if (result.error) return { status: 'failed', failure: failureOf(result.error) };
	return { status: 'done', data: result.data as Data };
}
