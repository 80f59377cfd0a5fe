import { reading } from './connection.ts';
import type { Document } from './document.ts';
import type { Trouble } from './errors.ts';

/** What came of one operation. */
export interface Result<Data> {
	data?: Data;
	trouble?: Trouble;
	/** A better answer is on its way. */
	stale?: boolean;
}

interface Reply<Data> {
	data?: Data;
	errors?: Trouble['graphQLErrors'];
}

/** The only place from which a query or a mutation leaves; under a key it is done once, however often it is sent. */
export function send<Data, Variables>(
	document: Document<Data, Variables>,
	variables: Variables,
	key?: string,
	signal?: AbortSignal | null
): Promise<Response> {
	reading();
	return fetch('/graphql', {
		method: 'POST',
		credentials: 'same-origin',
		headers: {
			accept: 'application/graphql-response+json, application/json',
			'content-type': 'application/json',
			'X-Portal': '1',
			...(key && { 'Idempotency-Key': key })
		},
		body: JSON.stringify({ documentId: document, variables }),
		signal
	});
}

/** One operation without any cache. */
export async function post<Data, Variables>(document: Document<Data, Variables>, variables: Variables, key?: string): Promise<Result<Data>> {
	let response: Response | undefined;
	try {
		response = await send(document, variables, key);
		const { data, errors = [] } = (await response.json()) as Reply<Data>;
		const trouble = errors.length > 0 || !response.ok ? { graphQLErrors: errors, response } : undefined;
		return { data: data ?? undefined, trouble };
	} catch (error) {
		return { trouble: { graphQLErrors: [], networkError: error as Error, response } };
	}
}
