const DAY = 86_400_000;

/** Whole days from one date like 2027-03-01 to another. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The date so many days later. */
export const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Today as a date, where the reader is. */
export function today(timeZone: string | undefined, now = new Date()): string {
	return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(now);
}

/** `12.–15. Oktober 2027`, as the locale writes it. */
export function range(first: string, last: string, locale: string): string {
	const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.formatRange(new Date(first), new Date(last));
}

/** `12. Okt.`, with the year where it is another than the current one. */
export function shortDay(day: string, locale: string, now: string): string {
	const year = day.slice(0, 4) === now.slice(0, 4) ? undefined : 'numeric';
	return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year, timeZone: 'UTC' }).format(new Date(day));
}

/** `Dienstag, 12. Oktober 2027`. */
export function fullDay(day: string, locale: string): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
