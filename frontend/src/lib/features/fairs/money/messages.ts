import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of budget and settlement. */
export const { t: say, load: loadMoneyMessages } = catalogue<typeof messages>(
	'fairs/money',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
