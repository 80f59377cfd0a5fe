import type messages from './messages/de.json';
import { catalogue } from '#lib/i18n/runtime.svelte.ts';
import type { Catalogue } from '#lib/i18n/message.ts';

export const { t: say, load: loadReviewMessages } = catalogue<typeof messages>(
	'fairs.review',
	import.meta.glob<Catalogue>('./messages/*.json', { import: 'default' })
);

const own = new Set(['cost', 'staffed_minutes', 'covered_minutes', 'required_minutes', 'tasks_due', 'tasks_in_time', 'planned', 'actual', 'goal_target', 'goal_reached', 'learnings', 'hours', 'benefit', 'qualitative_percent', 'points', 'points_of_all', 'owed', 'owed_by_all']);

/** What an input of a figure is called; what people count goes by the name under which they entered it. */
export function inputName(input: string): string {
	const name = input.split('=')[0] ?? '';
	return own.has(name) ? say(`input.${name}` as 'input.cost') : say(`count.${name.toUpperCase()}` as 'count.LEADS');
}
