const DAY = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
	['day', DAY],
	['hour', 3_600_000],
	['minute', 60_000]
];

/** Under seven days "vor 3 Stunden", after that the date. */
export function when(iso: string, locale: string, timeZone: string | undefined, now = Date.now()): string {
	const distance = new Date(iso).getTime() - now;
	if (Math.abs(distance) >= 7 * DAY) return date(iso, locale, timeZone);
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	for (const [unit, size] of steps) {
		if (Math.abs(distance) >= size) return relative.format(Math.round(distance / size), unit);
	}
	return relative.format(0, 'minute');
}

export function date(iso: string, locale: string, timeZone: string | undefined): string {
	return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone }).format(new Date(iso));
}

/** `März 2027`, from the first day of the month. */
export function monthOf(day: string, locale: string): string {
	return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}

export function monthNames(locale: string): string[] {
	const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
	return [...Array(12).keys()].map((month) => format.format(Date.UTC(2027, month)));
}

export function longDate(at: Date, locale: string, timeZone: string | undefined): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at);
}

/** `14.32 Uhr` in Swiss German, the locale's own clock elsewhere. */
export function clock(at: Date, locale: string, timeZone: string | undefined): string {
	const text = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
	return locale === 'de-CH' ? text.replace(':', '.') : text;
}

export function dateTime(iso: string, locale: string, timeZone: string | undefined): string {
	return `${date(iso, locale, timeZone)}, ${clock(new Date(iso), locale, timeZone)}`;
}

export const list = (names: string[], locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
export const number = (value: number, locale: string) => new Intl.NumberFormat(locale).format(value);
