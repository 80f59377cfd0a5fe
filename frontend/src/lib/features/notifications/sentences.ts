import { nameOf } from '#lib/features/ideas/public.ts';
import { range } from '#lib/features/fairs/public.ts';
import { signedIn } from '#lib/features/identity/public.ts';
import { dateTime } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import type { Line } from './model.ts';
import { t } from './messages.ts';

/** What happened, in one sentence, with as much of a name as may be known. */
export function sentence(line: Line): string {
	const told = plainSentence(line);
	return told.charAt(0).toLocaleUpperCase() + told.slice(1);
}

function plainSentence(line: Line): string {
	const { main, beside } = nameOf({ person: line.actor, organisation: line.organisation });
	const who = beside ? t('who', { name: main, firm: beside }) : main;
	if (line.kind === 'DECIDED') return t(line.step ? `decided.${line.step.toStatus}` : 'kind.DECIDED', { who });
	if (line.kind === 'RELEASED') return line.releaseNote ? t('kind.RELEASED', { who, title: line.releaseNote.title }) : t('releasedGone');
	const when = whenOf(line);
	return t(`kind.${line.kind}`, { who, when, circle: line.circle?.name ?? '' });
}

function whenOf({ ballot, appearance }: Line): string {
	if (appearance) return range(appearance.firstDay, appearance.lastDay, locale());
	return ballot ? dateTime(ballot.closesAt, locale(), signedIn().timeZone) : '';
}

export const why = (line: Line): string => t(`reason.${line.reason}`, { circle: line.circle?.name ?? '' });
