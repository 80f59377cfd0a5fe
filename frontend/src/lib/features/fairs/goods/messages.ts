import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words of the stand's plan and of what the firms bring. */
export const { t: say, load: loadGoodsMessages } = catalogue<typeof messages>(
	'fairs/goods',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
