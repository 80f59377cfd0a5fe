import { say } from './messages.ts';
import { minorFrom, rateFrom } from './money.ts';

/** A paper as it is typed. */
export interface Typed {
	supplier: string;
	number: string;
	issuedOn: string;
	net: string;
	vat: string;
	currency: string;
	rate: string;
	payer: string;
}

/** What cannot be sent yet, by field; amounts in another currency than the line's need a rate. */
export function problemsOf(paper: Typed, isForeign: boolean): Record<string, string | undefined> {
	return {
		supplier: paper.supplier.trim().length > 1 ? undefined : say('required'),
		issuedOn: paper.issuedOn ? undefined : say('required'),
		net: minorFrom(paper.net) ? undefined : say('amount.wrong'),
		vat: minorFrom(paper.vat) === null ? say('amount.wrong') : undefined,
		rate: isForeign && rateFrom(paper.rate) === null ? say('rate.wrong') : undefined
	};
}

export const inputOf = (paper: Typed, lineId: string, isForeign: boolean) => ({
	lineId,
	supplier: paper.supplier.trim(),
	number: paper.number.trim(),
	issuedOn: paper.issuedOn,
	net: minorFrom(paper.net) ?? 0,
	vat: minorFrom(paper.vat) ?? 0,
	payerId: paper.payer,
	currency: paper.currency,
	...(isForeign && { rate: rateFrom(paper.rate) ?? 0, rateOn: paper.issuedOn })
});
