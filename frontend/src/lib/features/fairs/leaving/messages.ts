import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of leaving: the organiser's ladder, and what it costs. */
export const { t: say, load: loadLeavingMessages } = catalogue<typeof messages>(
	'fairs/leaving',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
