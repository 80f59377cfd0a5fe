import { readOnce } from '#lib/api/client.ts';
import { query } from '#lib/api/query.svelte.ts';
import { FirmQueryDocument, FirmRightsQueryDocument, type FirmDetailFragment, type FirmQuery } from './firms.gen.ts';

const first = 50;

/** One firm with its people, and what the viewer may do there. */
export function firmPage(id: () => string) {
	const rights = query(FirmRightsQueryDocument, () => ({}));
	const firm = query(FirmQueryDocument, () => ({ id: id(), first }));
	let loadingMore = $state(false);
	const node = () => (firm.answer.status === 'ready' ? firm.answer.data.node : undefined);

	return {
		get firm() {
			const found = node();
			return found && isFirm(found) ? found : undefined;
		},
		get giver() {
			return rights.answer.status === 'ready' ? (rights.answer.data.viewer ?? undefined) : undefined;
		},
		get failure() {
			if (firm.answer.status === 'failed') return firm.answer.failure;
			return rights.answer.status === 'failed' ? rights.answer.failure : undefined;
		},
		/** Not there and not for this person are the same. */
		get missing() {
			const found = node();
			return found === null || (found !== undefined && !isFirm(found));
		},
		get loadingMore() {
			return loadingMore;
		},
		async more(after: string | null) {
			loadingMore = true;
			await readOnce(FirmQueryDocument, { id: id(), first, after });
			loadingMore = false;
		},
		refetch() {
			firm.refetch();
			rights.refetch();
		}
	};
}

function isFirm(node: NonNullable<FirmQuery['node']>): node is FirmDetailFragment {
	return 'people' in node;
}
