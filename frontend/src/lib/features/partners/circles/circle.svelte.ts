import { query } from '#lib/api/query.svelte.ts';
import { CircleDetailQueryDocument, type CircleDetailQuery, type CircleWithTermsFragment } from './circles.gen.ts';

/** One circle with the text of its terms. */
export function circlePage(id: () => string) {
	const circle = query(CircleDetailQueryDocument, () => ({ id: id() }));
	const node = () => (circle.answer.status === 'ready' ? circle.answer.data.node : undefined);

	return {
		get circle() {
			const found = node();
			return found && isCircle(found) ? found : undefined;
		},
		get failure() {
			return circle.answer.status === 'failed' ? circle.answer.failure : undefined;
		},
		/** Not there and not for this firm are the same. */
		get missing() {
			const found = node();
			return found === null || (found !== undefined && !isCircle(found));
		},
		refetch: circle.refetch
	};
}

function isCircle(node: NonNullable<CircleDetailQuery['node']>): node is CircleWithTermsFragment {
	return 'members' in node;
}
