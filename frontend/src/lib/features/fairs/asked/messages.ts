import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the cards on the start page. */
export const { t: say, load: loadAskedMessages } = catalogue<typeof messages>(
	'fairs.asked',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
