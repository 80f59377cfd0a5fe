import { disclosureOf, readersOf } from '#lib/app/audience.svelte.ts';
import { say } from './page/messages.ts';
import type { AudienceCircleFragment } from './list.gen.ts';

type Choosable = AudienceCircleFragment & { isPending: boolean; viewerCanSubmit: boolean };

const width = { HOUSE: 0, PAIR: 1, CUSTOM: 2, OPEN: 3 } as const;

/** Narrowest first: what one says to fewest is the first choice. */
export function submittable(circles: readonly Choosable[]): Choosable[] {
	return circles.filter((circle) => circle.viewerCanSubmit && !circle.isPending).sort((a, b) => width[a.kind] - width[b.kind]);
}

/** Circles to which an idea in `from` could be opened. */
export function widerThan(from: Pick<AudienceCircleFragment, 'id' | 'kind'> | null, circles: readonly Choosable[]): Choosable[] {
	return circles
		.filter((circle) => circle.id !== from?.id && !circle.isPending && (circle.kind === 'CUSTOM' || circle.kind === 'OPEN'))
		.filter((circle) => from?.kind !== 'OPEN' || circle.kind === 'OPEN')
		.sort((a, b) => width[a.kind] - width[b.kind]);
}

/** A circle as something to choose, with a sentence about who reads there and what they learn; new ideas may be held. */
export function asOption(circle: Choosable, workspace: string, isStaff: boolean, isNew = true) {
	const readers = say('form.readers', { readers: readersOf(circle, workspace, false) });
	const mayBeHeld = isNew && !isStaff && (circle.kind === 'OPEN' || circle.kind === 'CUSTOM') ? say('form.circleHeld') : null;
	return { value: circle.id, label: circle.name, detail: [readers, disclosureOf(circle, isStaff), mayBeHeld].filter(Boolean).join(' ') };
}
