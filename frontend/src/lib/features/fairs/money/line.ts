import type { CostKind } from '#lib/api/gen/schema.ts';
import type { Firm } from './firms.ts';
import { say } from './messages.ts';
import type { LineShownFragment } from './money.gen.ts';
import { minorFrom, minorText, rateFrom } from './money.ts';

/** Weights of these keys are typed with two decimals: francs, percent, square metres. */
const fine: readonly CostKind[] = ['FIXED', 'PERCENT', 'PER_AREA'];
type Texts = Record<string, string>;

export function weightText(line: LineShownFragment | null, firm: string): string {
	const weight = line?.shares.find(({ organisation }) => organisation?.id === firm)?.weight ?? 0;
	if (!line || weight === 0) return '';
	return String(fine.includes(line.key) ? weight / 100 : weight);
}

export const capText = (line: LineShownFragment | null, firm: string) => minorText(line?.shares.find(({ organisation }) => organisation?.id === firm)?.cap ?? 0);

export function weightFrom(text: string, key: CostKind): number | null {
	if (key === 'EQUAL') return 1;
	if (fine.includes(key)) return minorFrom(text);
	return /^\d{0,7}$/.test(text.trim()) ? Number(text) : null;
}

export function weightsOf(firms: readonly Firm[], key: CostKind, weights: Texts, caps: Texts) {
	return firms.map(({ id }) => {
		const cap = minorFrom(caps[id] ?? '') ?? 0;
		return { organisationId: id, weight: weightFrom(weights[id] ?? '', key) ?? 0, ...(cap > 0 && { cap }) };
	});
}

interface Typed {
	title: string;
	planned: string;
	committed: string;
	actual: string;
	vatRate: string;
	rate: string;
	rateOn: string;
	isForeign: boolean;
}

/** What cannot be sent yet, by field. */
export function problemsOf(typed: Typed, wrongWeight: string | undefined): Record<string, string | undefined> {
	const amount = (text: string) => (minorFrom(text) === null ? say('amount.wrong') : undefined);
	return {
		title: typed.title.trim().length > 1 ? undefined : say('required'),
		planned: amount(typed.planned),
		committed: amount(typed.committed),
		actual: amount(typed.actual),
		vatRate: amount(typed.vatRate),
		rate: typed.isForeign && rateFrom(typed.rate) === null ? say('rate.wrong') : undefined,
		rateOn: typed.isForeign && !typed.rateOn ? say('required') : undefined,
		...(wrongWeight && { [`weight-${wrongWeight}`]: say('amount.wrong') })
	};
}

export const amountsOf = ({ planned, committed, actual }: Pick<Typed, 'planned' | 'committed' | 'actual'>, isRuled: boolean) => ({
	planned: minorFrom(planned) ?? 0,
	committed: minorFrom(committed) ?? 0,
	...(!isRuled && { actual: minorFrom(actual) ?? 0 })
});
