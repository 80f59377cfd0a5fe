import { getContext, setContext } from 'svelte';
import type { FairHeadFragment } from './fairs.gen.ts';

export interface Frame {
	/** What queries ask with: the fair itself is another object after each answer, and they would ask again. */
	readonly id: string;
	readonly fair: FairHeadFragment;
	/** Asks for the head again, after something changed that the cache cannot know. */
	refetch: () => void;
}

const key = Symbol('fair');

/** What the pages of a fair find around them. */
export const provideFrame = (frame: Frame) => setContext(key, frame);
export const frame = () => getContext<Frame>(key);
