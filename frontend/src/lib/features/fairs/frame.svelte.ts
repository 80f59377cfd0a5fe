import { getContext, setContext } from 'svelte';
import type { FairHeadFragment } from './fairs.gen.ts';
import type { AppearanceChange } from './live.gen.ts';
import { onAppearances } from './live.ts';

export interface Frame {
	/** What queries ask with: the fair itself is another object after each answer, and they would ask again. */
	readonly id: string;
	readonly fair: FairHeadFragment;
	/** Asks for the head again, after something changed that the cache cannot know. */
	refetch: () => void;
	/** Calls back once after a part of the fair was changed by anybody. Ends with the answer. */
	heard: (act: () => void, parts: readonly AppearanceChange[]) => () => void;
}

const key = Symbol('fair');

/** What the pages of a fair find around them. */
export const provideFrame = (frame: Frame) => setContext(key, frame);
const PAUSE = 300;

/** Hears of changes at a fair; many at once are told as one. */
export function hearing(id: () => string) {
	const ears = new Map<() => void, readonly AppearanceChange[]>();
	$effect(() => {
		const parts = new Set<AppearanceChange>();
		let waits: ReturnType<typeof setTimeout> | undefined;
		function tell() {
			const changed = [...parts];
			parts.clear();
			for (const [act, wanted] of ears) if (changed.some((part) => wanted.includes(part))) act();
		}
		const end = onAppearances((part) => {
			parts.add(part);
			clearTimeout(waits);
			waits = setTimeout(tell, PAUSE);
		}, id());
		return () => {
			clearTimeout(waits);
			end();
		};
	});
	return (act: () => void, parts: readonly AppearanceChange[]) => {
		ears.set(act, parts);
		return () => void ears.delete(act);
	};
}

/** Calls back whenever one of these parts was changed by anybody, as long as the component stands. */
export function following(act: () => void, ...parts: AppearanceChange[]) {
	const { heard } = frame();
	$effect(() => heard(act, parts));
}

export const frame = () => getContext<Frame>(key);
