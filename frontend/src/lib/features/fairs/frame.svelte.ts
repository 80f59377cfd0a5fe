import { getContext, setContext } from 'svelte';
import type { FairHeadFragment } from './fairs.gen.ts';

export interface Frame {
	readonly fair: FairHeadFragment;
	/** Asks for the head again, after something changed that the cache cannot know. */
	refetch: () => void;
}

const key = Symbol('fair');

/** What the pages of a fair find around them. */
export const provideFrame = (frame: Frame) => setContext(key, frame);
export const frame = () => getContext<Frame>(key);
