import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words around what the host asks, and around what ideas are good for. */
export const { t: ask, load: loadFieldMessages } = catalogue<typeof messages>(
	'fields',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
