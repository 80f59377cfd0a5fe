import { loadMessages } from './messages.ts';

/** The palette with its words, fetched when somebody opens it for the first time. */
export async function loadPalette() {
	const [{ default: Palette }] = await Promise.all([import('./Palette.svelte'), loadMessages()]);
	return Palette;
}
