import type { CountName } from '#lib/api/gen/schema.ts';
import { number } from '#lib/i18n/format.ts';
import type { KpiFragment } from './review.gen.ts';

/** What people count, in the order in which they think of it. */
export const countGroups: readonly { key: 'contacts' | 'guests' | 'after'; names: readonly CountName[] }[] = [
	{ key: 'contacts', names: ['TALKS', 'LEADS', 'QUALIFIED_LEADS', 'LEADS_OF_SEVERAL_FIRMS', 'LEADS_OFFERED', 'LEADS_TAKEN_OVER', 'CONSENTS_ASKED', 'CONSENTS_GIVEN'] },
	{ key: 'guests', names: ['CUSTOMERS_INVITED', 'CUSTOMERS_MET', 'VOUCHERS_SENT', 'VOUCHERS_REDEEMED'] },
	{ key: 'after', names: ['FOLLOW_UPS_OWED', 'FOLLOWED_UP_IN_TIME', 'FOLLOW_UP_HOURS', 'PROMISES_DUE', 'PROMISES_KEPT', 'ORDERS', 'MARGIN', 'QUALITATIVE_PERCENT', 'IDEAS_DECIDED'] }
];

const MINOR = 100;
const inMoney = new Set(['amount', 'amount/lead']);

/** A figure as people read it; amounts come in minor units. */
export function shownValue({ value, unit }: Pick<KpiFragment, 'value' | 'unit'>, currency: string, locale: string): string {
	if (value === null) return '–';
	if (inMoney.has(unit)) return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(value) / MINOR);
	const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(value));
	return unit === '%' ? `${plain} %` : plain;
}

const TALK_FROM = 10;
/** Whether benefit and cost of a firm lie so far apart that the firms talk about it. */
export const callsForTalk = ({ code, value }: Pick<KpiFragment, 'code' | 'value'>) => code === 'K20' && Math.abs(Number(value)) > TALK_FROM;

/** An input of a figure, given as `name=number`. */
export function inputValue(input: string, currency: string, locale: string): string {
	const [name = '', value = ''] = input.split('=');
	return ['cost', 'planned', 'actual', 'margin', 'benefit', 'owed', 'owed_by_all'].includes(name) ? shownValue({ value, unit: 'amount' }, currency, locale) : number(Number(value), locale);
}

/** What a count is typed and shown in: a margin in whole francs, the rest as it is. */
export const typed = (name: CountName, value: number | undefined, locale: string) => (value === undefined ? '' : number(name === 'MARGIN' ? value / MINOR : value, locale).replace(/[\s'’.,]/g, ''));
export const meant = (name: CountName, text: string) => Number(text) * (name === 'MARGIN' ? MINOR : 1);
