import type { FairHeadFragment } from '../fairs.gen.ts';

/** A firm at the stand, with the letter and the colour that stand for it everywhere. */
export interface Firm {
	id: string;
	name: string;
	letter: string;
	colour: string;
}

export function firmsAt({ participations }: Pick<FairHeadFragment, 'participations'>): Firm[] {
	const staying = participations.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED');
	return staying
		.flatMap(({ organisation }) => organisation ?? [])
		.map(({ id, name }, n) => ({ id, name, letter: String.fromCharCode(65 + n), colour: `var(--series-${(n % 6) + 1})` }));
}
