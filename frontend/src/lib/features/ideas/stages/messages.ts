import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

/** Words around the parts of statuses. */
export const { t: stageText, load: loadStageMessages } = catalogue<typeof messages>(
	'stages',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
