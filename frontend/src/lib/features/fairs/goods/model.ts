import type { Customs, Supply, ZoneKind } from '#lib/api/gen/schema.ts';
import { number } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import type { Firm } from '../money/firms.ts';
import type { ExhibitShownFragment, ZoneShownFragment } from './goods.gen.ts';
import { say } from './messages.ts';

export type Zone = ZoneShownFragment;
export type Exhibit = ExhibitShownFragment;

export const supplies: readonly Supply[] = ['POWER', 'WATER', 'AIR', 'NET'];
export const ways: readonly Customs[] = ['NONE', 'CARNET', 'SOLD'];
export const zoneKinds: readonly ZoneKind[] = ['EXCLUSIVE', 'SHARED', 'LOUNGE', 'STAGE', 'STORAGE'];

/** Metres of centimetres, as people read them. */
export const metres = (centimetres: number) => number(centimetres / 100, locale());
export const squareMetres = (area: number) => number(area / 100, locale());
export const kilos = (grams: number) => number(grams / 1000, locale());

/** Whole units, from what somebody typed in thousandths or hundredths of them; empty is nothing, null cannot be read. */
export function unitsFrom(text: string, perUnit: number): number | null {
	const clean = text.trim().replace(',', '.').replace(/[’' ]/g, '');
	if (!clean) return 0;
	return /^\d{1,6}(\.\d{1,3})?$/.test(clean) ? Math.round(Number(clean) * perUnit) : null;
}
export const unitsText = (units: number, perUnit: number) => (units > 0 ? String(units / perUnit) : '');

/** `80 × 60 × 120 cm`; empty where nobody said. */
export function sizeOf({ width, depth, height }: Pick<Exhibit, 'width' | 'depth' | 'height'>): string {
	const sides = [width, depth, height];
	return sides.some(Boolean) ? `${sides.map((side) => (side ? String(side) : '–')).join(' × ')} cm` : '';
}

export const isDrawn = ({ width, depth }: Pick<Zone, 'width' | 'depth'>) => width > 0 && depth > 0;
export const firmIn = (zone: Pick<Zone, 'organisation'>, firms: readonly Firm[]) => firms.find(({ id }) => id === zone.organisation?.id);
export const kindOf = (kind: ZoneKind) => say(`zone.${kind}`);

/** What stands in a zone, all firms' together: for the orders of power, and for what the floor bears. */
export function load(exhibits: readonly Exhibit[], zone: string | null) {
	const there = exhibits.filter((one) => (one.zone?.id ?? null) === zone);
	return {
		things: there.reduce((sum, one) => sum + one.pieces, 0),
		weight: there.reduce((sum, one) => sum + one.pieces * one.weight, 0),
		power: there.reduce((sum, one) => sum + one.pieces * one.power, 0)
	};
}

const nothing = { title: '', pieces: 1, width: 0, depth: 0, height: 0, weight: 0, power: 0, zone: null, arrivesOn: null, returnsOn: null, goods: null };
const unsaid = { serialNumber: '', currency: 'CHF', origin: '' };

/** An exhibit as it is typed. */
export function typed(one: Exhibit | null) {
	const from = one ?? nothing;
	const { serialNumber: serial, currency, origin } = from.goods ?? unsaid;
	return {
		title: from.title,
		pieces: String(from.pieces),
		width: unitsText(from.width, 1),
		depth: unitsText(from.depth, 1),
		height: unitsText(from.height, 1),
		weight: unitsText(from.weight, 1000),
		power: unitsText(from.power, 1),
		zone: from.zone?.id ?? '',
		arrives: from.arrivesOn ?? '',
		returns: from.returnsOn ?? '',
		serial,
		currency,
		origin
	};
}
export type Typed = ReturnType<typeof typed>;

const whole = (text: string) => (/^\s*\d{0,6}\s*$/.test(text) ? Number(text) : null);
const measures = ['width', 'depth', 'height', 'power'] as const;

/** What cannot be sent yet, by field. */
export const problemsIn = (text: Typed): Record<string, string | undefined> => ({
	title: text.title.trim().length > 1 ? undefined : say('required'),
	pieces: whole(text.pieces) ? undefined : say('wrong'),
	weight: unitsFrom(text.weight, 1000) === null ? say('wrong') : undefined,
	...Object.fromEntries(measures.map((name) => [name, whole(text[name]) === null ? say('wrong') : undefined]))
});

export const inputFrom = (text: Typed) => ({
	title: text.title.trim(),
	pieces: whole(text.pieces) ?? 1,
	width: whole(text.width) ?? 0,
	depth: whole(text.depth) ?? 0,
	height: whole(text.height) ?? 0,
	power: whole(text.power) ?? 0,
	weight: unitsFrom(text.weight, 1000) ?? 0,
	zoneId: text.zone || null,
	arrivesOn: text.arrives || null,
	returnsOn: text.returns || null,
	serialNumber: text.serial,
	currency: text.currency.trim().toUpperCase(),
	origin: text.origin
});
