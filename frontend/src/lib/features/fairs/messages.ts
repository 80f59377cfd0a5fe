import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the frame: the list, the head of a fair, states and what is missing. */
export const { t, load: loadMessages } = catalogue<typeof messages>(
	'fairs',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
