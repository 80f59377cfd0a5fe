import { loadFilterMessages } from './messages.ts';

/** The dialog with its words; nobody needs them before. */
export async function filterDialog() {
	const [{ default: FilterDialog }] = await Promise.all([import('./FilterDialog.svelte'), loadFilterMessages()]);
	return FilterDialog;
}
