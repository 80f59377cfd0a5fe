import type { IdeaStatus, SearchFilter } from '#lib/api/gen/schema.ts';

/** What is searched; it lives in the address, so that it can be sent. */
export interface SearchState {
	text: string;
	kind: Kind;
	status: StatusChoice;
}

export const kinds = ['all', 'ideas', 'comments', 'fairs'] as const;
export type Kind = (typeof kinds)[number];
const asked = { ideas: 'IDEA', comments: 'COMMENT', fairs: 'FAIR' } as const;
export const statuses = ['any', 'OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED', 'DECLINED', 'WITHDRAWN'] as const;
export type StatusChoice = (typeof statuses)[number];

export const initial: SearchState = { text: '', kind: 'all', status: 'any' };

const names = { text: 'q', kind: 'art', status: 'status' } as const;

export function fromParams(params: Pick<URLSearchParams, 'get'>): SearchState {
	const pick = <Value extends string>(name: string, allowed: readonly Value[], otherwise: Value) =>
		allowed.find((one) => one.toLowerCase() === params.get(name)) ?? otherwise;
	return {
		text: params.get(names.text) ?? '',
		kind: pick(names.kind, kinds, initial.kind),
		status: pick(names.status, statuses, initial.status)
	};
}

/** The query part of the address, `?` included; nothing for what is as usual. */
export function toSearch(state: SearchState): string {
	const params = new URLSearchParams();
	if (state.text) params.set(names.text, state.text);
	if (state.kind !== initial.kind) params.set(names.kind, state.kind);
	if (state.status !== initial.status) params.set(names.status, state.status.toLowerCase());
	const text = params.toString();
	return text ? `?${text}` : '';
}

export function toVariables(state: SearchState): { text: string; filter: SearchFilter | null } | null {
	const text = state.text.trim();
	if (!text) return null;
	const filter: SearchFilter = {
		...(state.kind !== 'all' && { kind: asked[state.kind] }),
		...(state.status !== 'any' && state.kind !== 'fairs' && { status: [state.status satisfies IdeaStatus] })
	};
	return { text, filter: Object.keys(filter).length > 0 ? filter : null };
}
