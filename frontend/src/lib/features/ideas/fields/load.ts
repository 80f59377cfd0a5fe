import { loadFieldMessages } from './messages.ts';

/** What an idea was answered, together with its words: few ideas have any. */
export async function answers() {
	const [part] = await Promise.all([import('./Answers.svelte'), loadFieldMessages()]);
	return part.default;
}

/** What the host's people keep for themselves. */
export async function internal() {
	const [part] = await Promise.all([import('./InternalAnswers.svelte'), loadFieldMessages()]);
	return part.default;
}

/** How an idea will look before it is sent. */
export async function preview() {
	const part = await import('./Preview.svelte');
	return part.default;
}
