import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

export const { t, load: loadEditMessages } = catalogue<typeof messages>(
	'ballots-edit',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
