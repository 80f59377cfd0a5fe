import type { IdeaFilter, IdeaOrder, IdeaStatus } from '#lib/api/gen/schema.ts';

/** What a list of ideas shows; it lives in the address, so that it can be bookmarked and sent. */
export interface ListState {
	view: View;
	sort: Sort;
	status: StatusChoice;
	circle: string;
	organisation: string;
	tag: string;
	/** The id of an option that was chosen, or of a box that was ticked. */
	answer: string;
	text: string;
}

export const views = ['all', 'waiting', 'mine', 'supported', 'followed'] as const;
export type View = (typeof views)[number];
export const sorts = ['new', 'activity', 'support', 'need'] as const;
export type Sort = (typeof sorts)[number];
export const statuses = ['any', 'active', 'OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED', 'DECLINED', 'WITHDRAWN', 'MERGED', 'HELD'] as const;
export type StatusChoice = (typeof statuses)[number];

export const initial: ListState = { view: 'all', sort: 'new', status: 'any', circle: '', organisation: '', tag: '', answer: '', text: '' };

const names = { view: 'ansicht', sort: 'sortierung', status: 'status', circle: 'kreis', organisation: 'firma', tag: 'schlagwort', answer: 'angabe', text: 'suche' } as const;
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
		answer: params.get(names.answer) ?? '',
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
	const { view, status, circle, organisation, tag, answer } = state;
	const filter: IdeaFilter = {
		...(view !== 'all' && { [view]: true }),
		...(status !== 'any' && { status: status === 'active' ? active : [status] }),
		...(circle && { circle }),
		...(organisation && { organisation }),
		...(tag && { tags: [tag] }),
		...answered(answer),
		...(state.text.trim() && { text: state.text.trim() })
	};
	return { filter: Object.keys(filter).length > 0 ? filter : null, orderBy: orders[state.sort] };
}

function answered(id: string): IdeaFilter {
	return id ? { [id.includes('option') ? 'chosen' : 'ticked']: id } : {};
}

export function isFiltered(state: ListState): boolean {
	return toSearch({ ...state, sort: initial.sort }) !== '';
}

const orders: Record<Sort, IdeaOrder> = {
	new: { field: 'CREATED_AT', direction: 'DESC' },
	activity: { field: 'LAST_ACTIVITY_AT', direction: 'DESC' },
	support: { field: 'SUPPORT', direction: 'DESC' },
	need: { field: 'NEED', direction: 'DESC' }
};

function keepId(key: keyof ListState, value: string): string {
	return key in { circle: 1, organisation: 1, tag: 1, answer: 1 } ? value : value.toLowerCase();
}
