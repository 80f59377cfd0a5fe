import './cache.ts';

export { default as Requests } from './Requests.svelte';
export { loadMessages as loadModerationMessages } from './messages.ts';

/** Asks for what is reported and why; brings its words along. */
export async function reportDialog() {
	const [{ default: ReportDialog }] = await Promise.all([import('./ReportDialog.svelte'), import('./messages.ts').then(({ loadMessages }) => loadMessages())]);
	return ReportDialog;
}
