import { loadSupportMessages } from './messages.ts';

/** The dialog with its words; who only clicks does not need them. */
export async function supportDialog() {
	const [{ default: SupportDialog }] = await Promise.all([import('./SupportDialog.svelte'), loadSupportMessages()]);
	return SupportDialog;
}
