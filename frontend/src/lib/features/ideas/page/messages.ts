import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of a single idea and its forms; lists do without them. */
export const { t: say, load: loadPageMessages } = catalogue<typeof messages>(
	'idea',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
