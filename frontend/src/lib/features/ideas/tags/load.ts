import { loadTagMessages } from './messages.ts';

/** The tags of an idea, and who may change them: few ideas have any. */
export async function ideaTags() {
	const [part] = await Promise.all([import('./IdeaTags.svelte'), loadTagMessages()]);
	return part.default;
}

/** What a new idea can be given. */
export async function tagPicker() {
	const [part] = await Promise.all([import('./TagPicker.svelte'), loadTagMessages()]);
	return part.default;
}

/** What the list of one tag begins with. */
export async function tagHead() {
	const [part] = await Promise.all([import('./TagHead.svelte'), loadTagMessages()]);
	return part.default;
}

/** Lists under a name. */
export async function savedViews() {
	const [part] = await Promise.all([import('./SavedViews.svelte'), loadTagMessages()]);
	return part.default;
}
