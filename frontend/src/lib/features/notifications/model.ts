import { paths } from '#lib/app/paths.ts';
import type { NotificationLineFragment } from './bell.gen.ts';

export type Line = NotificationLineFragment;
export type Age = 'today' | 'week' | 'older';

/** What happened to one thing within one stretch of time, the latest first. */
export interface Group {
	key: string;
	idea: Line['idea'];
	lines: Line[];
}

const WEEK = 7 * 86_400_000;

/** Today, the last seven days, and what is older; within each, what belongs together stands together. */
export function sections(lines: readonly Line[], now: Date, timeZone: string | undefined): { age: Age; groups: Group[] }[] {
	const found = new Map<Age, Map<string, Group>>();
	for (const line of lines) {
		const age = ageOf(line.at, now, timeZone);
		const groups = found.get(age) ?? new Map<string, Group>();
		const id = line.idea?.id ?? line.id;
		const group = groups.get(id) ?? { key: `${age}-${id}`, idea: line.idea, lines: [] };
		found.set(age, groups.set(id, { ...group, lines: [...group.lines, line] }));
	}
	return [...found].map(([age, groups]) => ({ age, groups: [...groups.values()] }));
}

export function ageOf(at: string, now: Date, timeZone: string | undefined): Age {
	const day = new Intl.DateTimeFormat('en-CA', { timeZone });
	if (day.format(new Date(at)) === day.format(now)) return 'today';
	return now.getTime() - new Date(at).getTime() < WEEK ? 'week' : 'older';
}

/** Where one can do something about it. */
export function addressOf({ kind, idea, comment, releaseNote }: Line): string {
	if (releaseNote) return paths.releaseNote(releaseNote.id);
	if (!idea) return paths.notifications();
	if (kind === 'COMMENT_HELD' || kind === 'REPORTED') return paths.moderation();
	if (kind === 'HELD') return paths.moderation(`?idee=${idea.number}`);
	if (kind === 'WIDENING_ASKED') return paths.moderation('?ansicht=anfragen');
	return comment ? paths.comment(idea.number, comment.id) : paths.idea(idea.number);
}

/** What was said about it, or why it was decided: as plain words, and in which language. */
export function wordsOf({ comment, step, wideningRequest, releaseNote }: Line): { text: string; lang?: string } | null {
	if (comment) return { text: named(plain(comment.bodyHtml), comment.mentions), lang: comment.language };
	if (releaseNote) return { text: releaseNote.excerpt, lang: releaseNote.language };
	const text = step?.sentence || wideningRequest?.note;
	return text ? { text } : null;
}

/** With the names of those who are called upon, as far as they may be known. */
function named(text: string, mentions: NonNullable<Line['comment']>['mentions']): string {
	return text.replace(/@\{(\d+)\}/g, (_, number) => `@${mentions.find((one) => String(one.number) === number)?.person?.name ?? '…'}`);
}

function plain(html: string): string {
	return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
