import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the dialog by which a list is narrowed and sorted. */
export const { t: choose, load: loadFilterMessages } = catalogue<typeof messages>(
	'filter',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
