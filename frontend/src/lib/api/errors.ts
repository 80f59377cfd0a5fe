/** What a payload answers when nothing was written; `path` names the field of the input. */
export interface UserError {
	code: string;
	message: string;
	path: readonly string[] | null;
}

/** Why an answer did not come. */
export interface Failure {
	kind: 'offline' | 'signedOut' | 'busy' | 'outdated' | 'broken';
	reference?: string;
}

export type Outcome<Data> =
	| { status: 'done'; data: Data }
	| { status: 'refused'; errors: UserError[] }
	| { status: 'failed'; failure: Failure };

/** What went wrong on the way, whoever carried the operation. */
export interface Trouble {
	graphQLErrors: readonly { extensions?: object }[];
	networkError?: Error;
	response?: unknown;
}

interface Extensions {
	code?: string;
	requestId?: string;
}

export function failureOf(trouble: Trouble): Failure {
	const extensions = trouble.graphQLErrors[0]?.extensions as Extensions | undefined;
	const response = trouble.response as Response | undefined;
	const reference = extensions?.requestId ?? response?.headers?.get('x-request-id') ?? undefined;
	return { kind: kindOf(trouble, extensions?.code, response?.status), reference };
}

function kindOf(trouble: Trouble, code: string | undefined, status: number | undefined): Failure['kind'] {
	const unreachable = trouble.networkError && status === undefined;
	return kinds[code ?? ''] ?? kinds[status ?? ''] ?? (unreachable ? 'offline' : 'broken');
}

/** By code or status. Unknown documents: the server was renewed since this page was loaded. */
const kinds: Record<string, Failure['kind']> = {
	UNAUTHENTICATED: 'signedOut',
	401: 'signedOut',
	DOCUMENT_NOT_FOUND: 'outdated',
	RATE_LIMITED: 'busy',
	UNAVAILABLE: 'busy',
	TIMEOUT: 'busy',
	409: 'busy',
	429: 'busy',
	503: 'busy'
};

/** The errors of a payload, whatever its mutation is called: an answer has exactly one root field. */
export function userErrorsOf(data: object | null | undefined): UserError[] {
	const payload = Object.values(data ?? {})[0] as { userErrors?: UserError[] } | null | undefined;
	return payload?.userErrors ?? [];
}

/** The code of a mutation that nobody signed in for. */
export const signInRequired = 'SIGN_IN_REQUIRED';

/** Whether anything came beside the errors: a root field that failed is null. */
export function hasAnswer(data: object | null | undefined): boolean {
	return Object.entries(data ?? {}).some(([field, value]) => field !== '__typename' && value !== null);
}

/** First message per field of a form; those without a field stand under the empty name. */
export function byField(errors: readonly UserError[]): Record<string, string> {
	const found: Record<string, string> = {};
	for (const error of errors) {
		const path = (error.path ?? []).filter((part) => part !== 'input');
		found[path.join('.')] ??= error.message;
	}
	return found;
}
