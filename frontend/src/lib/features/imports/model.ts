import type { ImportFormat, ImportMember, ImportState } from '#lib/api/gen/schema.ts';

/** In the order in which they are offered. */
export const formats = [
	'BUNDWERK', 'CANNY', 'CANNY_ARCHIVE', 'CLEARFLASK', 'FIDER', 'FIDER_BACKUP', 'QUACKBACK', 'USERVOICE', 'USERVOICE_FULL', 'TABLE'
] as const satisfies readonly ImportFormat[];

export const members = [
	'TITLE', 'PROBLEM', 'PROPOSAL', 'STATUS', 'ID', 'AUTHOR', 'EMAIL', 'FIRM', 'CREATED', 'CATEGORY', 'TAGS', 'VOTES', 'BOARD'
] as const satisfies readonly ImportMember[];

export type Member = (typeof members)[number];

export const isBusy = (state: ImportState) => state === 'CHECKING' || state === 'RUNNING';

export const tone = { CHECKING: 'info', CHECKED: 'accent', RUNNING: 'info', DONE: 'ok', STOPPED: 'warn', FAILED: 'bad' } as const satisfies Record<ImportState, string>;

/** What is sent of a mapping: each member once, the first column that stands for it. */
export function columnsOf(chosen: readonly { heading: string; member: Member | '' }[]): { heading: string; member: Member }[] {
	const taken = new Set<Member>();
	return chosen.flatMap(({ heading, member }) => {
		if (!member || taken.has(member)) return [];
		taken.add(member);
		return [{ heading, member }];
	});
}

/** The members that more than one column stands for. */
export function doubled(chosen: readonly { member: Member | '' }[]): Member[] {
	const all = chosen.flatMap(({ member }) => member || []);
	return [...new Set(all.filter((member, place) => all.indexOf(member) !== place))];
}

/** How far it is, in percent; never done before it is. */
export const percent = (done: number, total: number) => (total > 0 ? Math.min(99, Math.floor((100 * done) / total)) : 0);

export const fileSize = (bytes: number, locale: string) =>
	new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1000));
