import { catalogue } from './runtime.svelte.ts';
import type messages from './messages/de.json';
import type { Catalogue } from './message.ts';

/** Words of the frame and of the kit. */
export const { t: common, load: loadCommon } = catalogue<typeof messages>(
	'common',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);
