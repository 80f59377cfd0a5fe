import { paths } from '#lib/app/paths.ts';
import type { NotificationLineFragment } from './bell.gen.ts';

export type Line = NotificationLineFragment;
type Beside = { ballotId: string } | { ideaId: string } | { appearanceId: string };
/** An idea, a ballot or an appearance at a fair, as lines are put together below it. */
export interface Thing {
	id: string;
	title: string;
	lang?: string;
	href: string;
	viewerMutes: boolean;
	kind: 'idea' | 'ballot' | 'fair';
	/** What names it in an input. */
	named: Beside;
}
export type Age = 'today' | 'week' | 'older';

/** What happened to one thing within one stretch of time, the latest first. */
export interface Group {
	key: string;
	thing: Thing | null;
	lines: Line[];
}

const WEEK = 7 * 86_400_000;

/** Today, the last seven days, and what is older; within each, what belongs together stands together. */
export function sections(lines: readonly Line[], now: Date, timeZone: string | undefined): { age: Age; groups: Group[] }[] {
	const found = new Map<Age, Map<string, Group>>();
	for (const line of lines) {
		const age = ageOf(line.at, now, timeZone);
		const groups = found.get(age) ?? new Map<string, Group>();
		const thing = thingOf(line);
		const id = thing?.id ?? line.id;
		const group = groups.get(id) ?? { key: `${age}-${id}`, thing, lines: [] };
		found.set(age, groups.set(id, { ...group, lines: [...group.lines, line] }));
	}
	return [...found].map(([age, groups]) => ({ age, groups: [...groups.values()] }));
}

export function ageOf(at: string, now: Date, timeZone: string | undefined): Age {
	const day = new Intl.DateTimeFormat('en-CA', { timeZone });
	if (day.format(new Date(at)) === day.format(now)) return 'today';
	return now.getTime() - new Date(at).getTime() < WEEK ? 'week' : 'older';
}

/** What it is about, as far as one may still see it. */
export function thingOf({ idea, ballot, appearance: fair }: Line): Thing | null {
	if (fair) return { kind: 'fair', id: fair.id, title: fair.title, href: paths.fair(fair.id), viewerMutes: fair.viewerMutes, named: { appearanceId: fair.id } };
	if (ballot) return { kind: 'ballot', id: ballot.id, title: ballot.title, href: paths.ballot(ballot.id), viewerMutes: ballot.viewerMutes, named: { ballotId: ballot.id } };
	if (!idea) return null;
	return { kind: 'idea', id: idea.id, title: idea.title, lang: idea.language, href: paths.idea(idea.number), viewerMutes: idea.viewerMutes, named: { ideaId: idea.id } };
}

/** The page of an appearance that a line is about, where that is not its first one. */
const fairParts: Partial<Record<Line['kind'], string>> = {
	FAIR_PROPOSED: 'vereinbarung',
	FAIR_COUNTERED: 'vereinbarung',
	FAIR_ACCEPTED: 'vereinbarung',
	FAIR_AGREED: 'vereinbarung',
	FAIR_MOVED: 'zeitplan',
	FAIR_ASSIGNED: 'zeitplan',
	FAIR_TICKED: 'zeitplan',
	FAIR_UNTICKED: 'zeitplan',
	FAIR_OVERDUE: 'zeitplan',
	FAIR_CREW: 'personal',
	FAIR_SHIFTS: 'personal',
	FAIR_OFFERED: 'personal',
	FAIR_TAKEN: 'personal',
	FAIR_MEETING: 'heute',
	FAIR_COMPUTED: 'budget/abrechnung',
	FAIR_DISPUTED: 'budget/abrechnung',
	FAIR_REPLIED: 'budget/abrechnung',
	FAIR_RELEASED: 'budget/abrechnung',
	FAIR_SETTLED: 'budget/abrechnung',
	FAIR_PAID: 'budget/abrechnung'
};

/** Where one can do something about it. */
export function addressOf({ kind, idea, ballot, appearance, comment, releaseNote }: Line): string {
	if (appearance) return paths.fair(appearance.id, fairParts[kind]);
	if (releaseNote) return paths.releaseNote(releaseNote.id);
	if (ballot) return paths.ballot(ballot.id);
	if (!idea) return paths.notifications();
	if (kind === 'COMMENT_HELD' || kind === 'REPORTED') return paths.moderation();
	if (kind === 'HELD') return paths.moderation(`?idee=${idea.number}`);
	if (kind === 'WIDENING_ASKED') return paths.moderation('?ansicht=anfragen');
	return comment ? paths.comment(idea.number, comment.id) : paths.idea(idea.number);
}

/** What was said about it, or why it was decided: as plain words, and in which language. */
export function wordsOf({ comment, releaseNote, ...line }: Line): { text: string; lang?: string } | null {
	if (comment) return { text: named(plain(comment.bodyHtml), comment.mentions), lang: comment.language };
	if (releaseNote) return { text: releaseNote.excerpt, lang: releaseNote.language };
	const text = reasonOf(line);
	return text ? { text } : null;
}

function reasonOf({ kind, ballot, ballotStatement, step, wideningRequest, objection }: Omit<Line, 'comment' | 'releaseNote'>) {
	if (objection) return kind === 'FAIR_REPLIED' ? objection.answer : objection.reason;
	if (kind === 'BALLOT_ANNULLED') return ballot?.annulledBecause;
	return step?.sentence || wideningRequest?.note || ballotStatement?.body;
}

/** With the names of those who are called upon, as far as they may be known. */
function named(text: string, mentions: NonNullable<Line['comment']>['mentions']): string {
	return text.replace(/@\{(\d+)\}/g, (_, number) => `@${mentions.find((one) => String(one.number) === number)?.person?.name ?? '…'}`);
}

function plain(html: string): string {
	return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
