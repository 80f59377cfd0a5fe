import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the dialog in which somebody says how much an idea matters. */
export const { t: why, load: loadSupportMessages } = catalogue<typeof messages>(
	'support',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
