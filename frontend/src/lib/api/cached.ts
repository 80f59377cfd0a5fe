import {
	Client,
	createRequest,
	fetchExchange,
	ssrExchange,
	subscriptionExchange,
	type AnyVariables,
	type Exchange,
	type OperationContext,
	type OperationResult,
	type RequestPolicy
} from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { Sink } from 'graphql-ws';
import { optimistic, updates } from './cache.ts';
import type { Document } from './document.ts';
import texts from './gen/texts.json';
import { send, type Result } from './post.ts';
import { connections, keyless } from './shapes.ts';
import { named, openSocket } from './socket.ts';

/** An answer that was there before the cache was. */
export interface Early {
	document: string;
	variables: AnyVariables;
	data: unknown;
}

export type Cached = ReturnType<typeof cached>;

/** A client whose cache holds every entity once, by id, so that an answer changes it everywhere it is shown. */
export function cached(early: readonly Early[]) {
	const socket = openSocket();
	const live = subscriptionExchange({
		forwardSubscription: ({ variables }, { context }) => ({
			subscribe: (sink) => ({ unsubscribe: socket.subscribe(named(context.document as string, variables), sink as Sink) })
		})
	});
	const client = new Client({
		url: '/graphql',
		preferGetMethod: false,
		exchanges: [graphcache(), ssrExchange({ isClient: true, initialState: Object.fromEntries(early.map(stored)) }), live, fetchExchange]
	});
	return {
		read<Data, Variables extends AnyVariables>(
			document: Document<Data, Variables>,
			variables: Variables,
			requestPolicy: RequestPolicy,
			tell: (result: Result<Data>) => void
		): () => void {
			const { request, context } = prepared(document, variables);
			const answers = client.executeQuery(request, { ...context, requestPolicy });
			return answers.subscribe((answer) => tell(result(answer))).unsubscribe;
		},
		async readOnce<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables, requestPolicy: RequestPolicy) {
			const { request, context } = prepared(document, variables);
			return result(await client.executeQuery(request, { ...context, requestPolicy }).toPromise());
		},
		async mutate<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables, key?: string) {
			const { request, context } = prepared(document, variables, key);
			return result(await client.executeMutation(request, context).toPromise());
		},
		subscribe<Data, Variables extends AnyVariables>(
			document: Document<Data, Variables>,
			variables: Variables,
			tell: (result: Result<Data>) => void
		): () => void {
			const { request, context } = prepared(document, variables);
			return client.executeSubscription(request, context).subscribe((answer) => tell(result(answer))).unsubscribe;
		},
		end(): void {
			void socket.dispose();
		}
	};
}

function graphcache(): Exchange {
	const pages = (fields: string[]) => Object.fromEntries(fields.map((field) => [field, relayPagination()]));
	return cacheExchange({
		keys: Object.fromEntries(keyless.map((name) => [name, () => null])),
		resolvers: Object.fromEntries(Object.entries(connections).map(([type, fields]) => [type, pages(fields)])),
		optimistic,
		updates: { Mutation: updates }
	});
}

function stored({ document, variables, data }: Early) {
	return [createRequest(textOf(document), variables).key, { data: JSON.stringify(data) }] as const;
}

/** The cache reads the text; what leaves is the id of the document. */
function prepared<Data, Variables extends AnyVariables>(document: Document<Data, Variables>, variables: Variables, key?: string) {
	const context: Partial<OperationContext> = { document, fetch: (_url, init) => send(document, variables, key, init?.signal) };
	return { request: createRequest<Data, Variables>(textOf(document), variables), context };
}

function textOf(document: string): string {
	const text = (texts as Record<string, string>)[document];
	if (text === undefined) throw new Error('Documents and their texts are from different builds');
	return text;
}

function result<Data>({ data, error, stale }: OperationResult<Data>): Result<Data> {
	return { data: data ?? undefined, trouble: error, stale };
}
