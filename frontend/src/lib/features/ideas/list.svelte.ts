import { readOnce } from '#lib/api/client.ts';
import { query } from '#lib/api/query.svelte.ts';
import { liveCount } from './live.svelte.ts';
import { IdeaListQueryDocument, type IdeaRowFragment } from './list.gen.ts';
import { toVariables, type ListState } from './url.ts';

const pageSize = 20;

/** The list of ideas behind a set of filters: pages, live pill, and what to show while something else loads. */
export function ideaList(state: () => ListState) {
	const variables = $derived({ first: pageSize, ...toVariables(state()) });
	const list = query(IdeaListQueryDocument, () => variables);
	let loadingMore = $state(false);
	const ideas = $derived.by((): readonly IdeaRowFragment[] => list.latest?.ideas?.nodes ?? []);
	const live = liveCount((id) => ideas.some((idea) => idea.id === id));

	return {
		get answer() {
			return list.answer;
		},
		get ideas() {
			return ideas;
		},
		get total() {
			return list.latest?.ideas?.totalCount ?? 0;
		},
		/** Whether there are more than were counted. */
		get isAtLeast() {
			return list.latest?.ideas?.totalCountPrecision === 'AT_LEAST';
		},
		get hasMore() {
			return list.latest?.ideas?.pageInfo.hasNextPage ?? false;
		},
		get loadingMore() {
			return loadingMore;
		},
		get waiting() {
			return live.count;
		},
		retry: list.refetch,
		showWaiting() {
			live.clear();
			list.refetch();
		},
		/** The next page lands in the cache, and with it in the list. */
		async more() {
			const after = list.latest?.ideas?.pageInfo.endCursor;
			if (!after || loadingMore) return;
			loadingMore = true;
			await readOnce(IdeaListQueryDocument, { ...variables, after, counted: false }, 'network-only').finally(() => (loadingMore = false));
		}
	};
}
