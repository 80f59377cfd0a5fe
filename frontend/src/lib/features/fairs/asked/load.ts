import { loadAskedMessages } from './messages.ts';

/** The part that tells the start page what of fairs waits, with its words. */
export async function loadAskedFairs() {
	const [part] = await Promise.all([import('./AskedFairs.svelte'), loadAskedMessages()]);
	return part.default;
}
