import type { CountedFragment } from './result.gen.ts';

/** A number of the count as the locale writes it, rounded; a dash where there is none. */
export function shown(number: CountedFragment | null | undefined, locale: string, digits = 2): string {
	if (!number) return '–';
	return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(number.value);
}

/** Where the pieces of a divided bar begin and how wide they are, in percent of the whole. */
export function pieces(values: readonly number[]): { start: number; width: number }[] {
	const whole = values.reduce((sum, value) => sum + value, 0);
	let start = 0;
	return values.map((value) => {
		const width = whole > 0 ? (100 * value) / whole : 0;
		const piece = { start, width };
		start += width;
		return piece;
	});
}
