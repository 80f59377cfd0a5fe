import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the people at the stand. */
export const { t: say, load: loadStandMessages } = catalogue<typeof messages>(
	'fairs/stand',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
