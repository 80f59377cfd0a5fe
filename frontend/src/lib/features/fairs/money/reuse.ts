import { locale } from '#lib/i18n/runtime.svelte.ts';
import { say } from './messages.ts';
import type { LineShownFragment } from './money.gen.ts';
import { amount, minorFrom, minorText } from './money.ts';

/** What was bought for several fairs, as it is typed. */
export interface Reuse {
	amount: string;
	uses: string;
	this: string;
}
type Bought = Pick<LineShownFragment, 'purchase' | 'plannedUses' | 'thisUse' | 'purchaseLeft' | 'currency'>;

const numberText = (value: number | null | undefined) => (value ? String(value) : '');
const whole = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

export const reuseOf = (line: Bought | null): Reuse => ({ amount: minorText(line?.purchase ?? 0), uses: numberText(line?.plannedUses), this: numberText(line?.thisUse) });
export const isReused = (typed: Reuse) => [typed.amount, typed.uses, typed.this].some((text) => text.trim() !== '');

/** What is sent: nothing of the kind where all is left empty. */
export const purchaseOf = (typed: Reuse) => (isReused(typed) ? { amount: minorFrom(typed.amount) ?? 0, plannedUses: whole(typed.uses), thisUse: whole(typed.this) } : null);

/** What cannot be sent yet, by field. */
export function reuseProblems(typed: Reuse): Record<string, string | undefined> {
	const sent = purchaseOf(typed);
	if (!sent) return {};
	const wrong = (isRight: boolean) => (isRight ? undefined : say('reuse.wrong'));
	return {
		purchase: wrong(sent.amount > 0),
		plannedUses: wrong(sent.plannedUses > 0),
		thisUse: wrong(sent.thisUse > 0 && sent.thisUse <= sent.plannedUses)
	};
}

/** `Gekauft für CHF 100.00, Messe 1 von 3. Für 2 weitere Messen bleiben 66.66.`; nothing for anything else. */
export function reuseText(line: Bought | null): string {
	if (!line?.purchase || !line.plannedUses || !line.thisUse) return '';
	const figures = { currency: line.currency, purchase: amount(line.purchase, locale()), this: line.thisUse, uses: line.plannedUses };
	return `${say('reuse.is', figures)}. ${say('reuse.left', { n: line.plannedUses - line.thisUse, left: amount(line.purchaseLeft ?? 0, locale()) })}`;
}
