import { addDays, daysBetween } from '../days.ts';

/** A day of the fair, and what is typed for it. */
export interface Opening {
	day: string;
	from: string;
	to: string;
}

/** Every day of the fair with its hours, from texts such as 09:00-18:00 in the order of the days. */
export function openingsOf(firstDay: string, lastDay: string, hours: readonly string[]): Opening[] {
	return Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, n) => {
		const [from = '', to = ''] = (hours[n] ?? '').split('-');
		return { day: addDays(firstDay, n), from, to };
	});
}

/** As the portal keeps them. */
export const textsOf = (openings: readonly Opening[]) => openings.map(({ from, to }) => (from && to ? `${from}-${to}` : ''));

/** Whether a day has one time without the other, or closes before it opens. */
export const isWrong = ({ from, to }: Opening) => (from === '') !== (to === '') || (from !== '' && to <= from);

/** Days that follow each other with the same hours, as one; days that are not known are left out. */
export function together(openings: readonly Opening[]): { first: string; last: string; from: string; to: string }[] {
	const spans: { first: string; last: string; from: string; to: string }[] = [];
	for (const { day, from, to } of openings.filter(({ from }) => from)) {
		const before = spans.at(-1);
		const goesOn = before?.from === from && before.to === to && addDays(before.last, 1) === day;
		if (before && goesOn) before.last = day;
		else spans.push({ first: day, last: day, from, to });
	}
	return spans;
}
