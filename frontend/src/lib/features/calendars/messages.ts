import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

export const { t, load: loadMessages } = catalogue<typeof messages>(
	'calendars',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
