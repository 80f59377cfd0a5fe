import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words around tags and saved lists. */
export const { t: label, load: loadTagMessages } = catalogue<typeof messages>(
	'tags',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
