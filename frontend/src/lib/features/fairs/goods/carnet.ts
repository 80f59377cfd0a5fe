import type { Exhibit } from './model.ts';

/** What crosses the border and comes back, one line per exhibit, as a carnet's general list wants it. */
export interface Entry {
	item: number;
	title: string;
	serial: string;
	pieces: number;
	/** All pieces together, in grams. */
	weight: number;
	/** All pieces together, in minor units. */
	value: number;
	currency: string;
	origin: string;
}

export function entriesOf(exhibits: readonly Exhibit[]): Entry[] {
	return exhibits.flatMap(({ goods, title, pieces, weight }) => (goods?.customs === 'CARNET' ? [{ goods, title, pieces, weight }] : [])).map(({ goods, title, pieces, weight }, n) => ({
		item: n + 1,
		title,
		serial: goods.serialNumber,
		pieces,
		weight: pieces * weight,
		value: pieces * goods.value,
		currency: goods.currency,
		origin: goods.origin
	}));
}

/** What all entries are worth, by currency. */
export function worth(entries: readonly Entry[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { currency, value } of entries) sums.set(currency, (sums.get(currency) ?? 0) + value);
	return sums;
}

/** A cell that stays a text in every spreadsheet, whatever it begins with. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const decimal = (units: number, digits: number) => (units / 10 ** digits).toFixed(digits);

/** The list as a file for spreadsheets; the mark in front tells them that it is UTF-8. */
export function csvOf(head: readonly string[], entries: readonly Entry[]): string {
	const rows = entries.map(({ item, title, serial, pieces, weight, value, currency, origin }) =>
		[String(item), cell(title), cell(serial), String(pieces), decimal(weight, 3), decimal(value, 2), cell(currency), cell(origin)].join(';')
	);
	return `\uFEFF${[head.map(cell).join(';'), ...rows].join('\r\n')}\r\n`;
}
