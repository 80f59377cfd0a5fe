import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words for somebody without an account. */
export const { t: ask, load: loadProposing } = catalogue<typeof messages>(
	'proposing',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
