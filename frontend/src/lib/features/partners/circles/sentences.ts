import type { CircleKind, Disclosure } from '#lib/api/gen/schema.ts';
import { t } from './messages.ts';

interface Circle {
	kind: CircleKind;
	disclosure: Disclosure;
	floor: number;
}

/** What partner firms in the circle learn of each other. */
export function disclosureSentence({ kind, disclosure }: Circle): string {
	if (kind === 'PAIR') return t('disclosure.pair');
	if (kind === 'HOUSE') return t('disclosure.house');
	return t(`disclosure.${disclosure}.text`);
}

/** What others would read of a contribution by somebody of the firm. */
export function disclosureExample(disclosure: Disclosure, firm = t('disclosure.exampleFirm')): string {
	return t('disclosure.example', { sentence: t(`disclosure.example.${disclosure}`, { firm }) });
}

/** From how many firms on partners see numbers; nothing to say where only two firms or the house meet. */
export function floorSentence({ kind, floor }: Circle): string | null {
	if (kind === 'PAIR' || kind === 'HOUSE') return null;
	return floor > 1 ? t('floor.text', { n: floor }) : t('floor.text.always');
}

export function floorOption(floor: number): string {
	return floor > 1 ? t('floor.from', { n: floor }) : t('floor.always');
}
