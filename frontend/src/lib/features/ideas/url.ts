import type { IdeaFilter, IdeaOrder, IdeaStatus } from '#lib/api/gen/schema.ts';

/** What a list of ideas shows; it lives in the address, so that it can be bookmarked and sent. */
export interface ListState {
	view: View;
	sort: Sort;
	status: StatusChoice;
	circle: string;
	organisation: string;
	tag: string;
	text: string;
}

export const views = ['all', 'waiting', 'mine', 'supported', 'followed'] as const;
export type View = (typeof views)[number];
export const sorts = ['new', 'activity', 'support'] as const;
export type Sort = (typeof sorts)[number];
export const statuses = ['any', 'active', 'OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED', 'DECLINED', 'WITHDRAWN', 'MERGED', 'HELD'] as const;
export type StatusChoice = (typeof statuses)[number];

export const initial: ListState = { view: 'all', sort: 'new', status: 'any', circle: '', organisation: '', tag: '', text: '' };

const names = { view: 'ansicht', sort: 'sortierung', status: 'status', circle: 'kreis', organisation: 'firma', tag: 'schlagwort', text: 'suche' } as const;
const active: IdeaStatus[] = ['OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT'];

export function fromParams(params: Pick<URLSearchParams, 'get'>): ListState {
	const pick = <Value extends string>(name: string, allowed: readonly Value[], otherwise: Value) =>
		allowed.find((one) => one.toLowerCase() === params.get(name)) ?? otherwise;
	return {
		view: pick(names.view, views, initial.view),
		sort: pick(names.sort, sorts, initial.sort),
		status: pick(names.status, statuses, initial.status),
		circle: params.get(names.circle) ?? '',
		organisation: params.get(names.organisation) ?? '',
		tag: params.get(names.tag) ?? '',
		text: params.get(names.text) ?? ''
	};
}

/** The query part of the address, `?` included; nothing for what is as usual. */
export function toSearch(state: ListState): string {
	const params = new URLSearchParams();
	for (const key of Object.keys(names) as (keyof ListState)[]) {
		if (state[key] !== initial[key]) params.set(names[key], key === 'text' ? state[key] : keepId(key, state[key]));
	}
	const text = params.toString();
	return text ? `?${text}` : '';
}

export function toVariables(state: ListState): { filter: IdeaFilter | null; orderBy: IdeaOrder } {
	const filter: IdeaFilter = {
		...(state.view !== 'all' && { [state.view]: true }),
		...(state.status !== 'any' && { status: state.status === 'active' ? active : [state.status] }),
		...(state.circle && { circle: state.circle }),
		...(state.organisation && { organisation: state.organisation }),
		...(state.tag && { tags: [state.tag] }),
		...(state.text.trim() && { text: state.text.trim() })
	};
	return { filter: Object.keys(filter).length > 0 ? filter : null, orderBy: orders[state.sort] };
}

export function isFiltered(state: ListState): boolean {
	return toSearch({ ...state, sort: initial.sort }) !== '';
}

const orders: Record<Sort, IdeaOrder> = {
	new: { field: 'CREATED_AT', direction: 'DESC' },
	activity: { field: 'LAST_ACTIVITY_AT', direction: 'DESC' },
	support: { field: 'SUPPORT', direction: 'DESC' }
};

function keepId(key: keyof ListState, value: string): string {
	return key === 'circle' || key === 'organisation' || key === 'tag' ? value : value.toLowerCase();
}
