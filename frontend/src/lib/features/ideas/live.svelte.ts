import { subscribe } from '#lib/api/client.ts';
import { IdeaChangesSubscriptionDocument, type IdeaChangesSubscription } from './list.gen.ts';

type Event = NonNullable<IdeaChangesSubscription['ideaChanged']>;

const appearing: Event['change'][] = ['SUBMITTED', 'APPROVED', 'MOVED'];

/**
 * Live updates while the calling component lives. What is on the screen already changes by itself through the cache; ideas
 * that are not shown yet are counted, so that a pill can offer them instead of moving the page.
 */
export function liveCount(isShown: (id: string) => boolean, onevent: (event: Event) => void = () => {}) {
	let waiting = $state.raw<ReadonlySet<string>>(new Set());
	$effect(() =>
		subscribe(IdeaChangesSubscriptionDocument, {}, ({ ideaChanged }) => {
			if (!ideaChanged) return;
			onevent(ideaChanged);
			const { change, idea } = ideaChanged;
			if (idea && appearing.includes(change) && !isShown(idea.id)) waiting = new Set([...waiting, idea.id]);
		})
	);
	return {
		get count() {
			return [...waiting].filter((id) => !isShown(id)).length;
		},
		clear() {
			waiting = new Set();
		}
	};
}
