import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

const ENDPOINT = '/graphql';
/** Nowhere but here: the key goes with the page. */
let key = '';

// Cookies stay at home: a browser's session may run the portal's own documents only.
const live = createClient({ url: ENDPOINT, credentials: 'omit', headers: authorization, retryAttempts: 5 });

export const ask: Fetcher = (params, options) => {
	const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName);
	if (operation?.operation === 'subscription') return live.iterate(wanted(params));
	return post(wanted(params), options?.headers);
};

export type Caller = { status: 'known'; name: string; firm: string } | { status: 'wrong' } | { status: 'unreachable' };

/** Takes the key if it is somebody's. */
export async function signIn(tried: string): Promise<Caller> {
	const before = key;
	key = tried;
	try {
		const { data } = (await post({ query: '{ viewer { person { name } organisation { name } } }' })) as Answer;
		if (data?.viewer) return { status: 'known', name: data.viewer.person.name, firm: data.viewer.organisation.name };
		key = before;
		return { status: 'wrong' };
	} catch {
		key = before;
		return { status: 'unreachable' };
	}
}

export function forget(): void {
	key = '';
}

interface Answer {
	data?: { viewer: { person: { name: string }; organisation: { name: string } } | null };
}

/** GraphiQL hands on a null where a member is absent. */
function wanted({ query, operationName, variables }: FetcherParams) {
	return {
		query,
		...(operationName ? { operationName } : {}),
		...(variables ? { variables: variables as Record<string, unknown> } : {})
	};
}

async function post(body: object, headers: Record<string, string> = {}) {
	const answer = await fetch(ENDPOINT, {
		method: 'POST',
		credentials: 'omit',
		headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json', ...headers, ...authorization() },
		body: JSON.stringify(body)
	});
	return (await answer.json()) as Exclude<Awaited<ReturnType<Fetcher>>, AsyncIterable<unknown>>;
}

function authorization(): Record<string, string> {
	return key ? { authorization: `Bearer ${key}` } : {};
}
