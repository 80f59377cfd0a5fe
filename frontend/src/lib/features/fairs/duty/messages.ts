import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the page behind the link of a letter, for people who are not signed in. */
export const { t: word, load: loadDutyMessages } = catalogue<typeof messages>(
	'fairs.duty',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
