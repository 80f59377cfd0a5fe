import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

export const { t: say, load: loadOverviewMessages } = catalogue<typeof messages>(
	'fairs.overview',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
