import type { Cache } from '@urql/exchange-graphcache';
import { extendCache } from '#lib/api/cache.ts';
import type { IdeaSupportInput, IdeaSupportWithdrawInput } from '#lib/api/gen/schema.ts';

interface Counts {
	[key: string]: unknown;
	supportCount: number | null;
	voiceCount: number | null;
	supportCountFloor: number | null;
	viewerSupport: { id: string } | null;
}

/** The outcome of a click on support or follow is known, so the screen shows it before the server has answered. */
extendCache({
	optimistic: {
		ideaSupport(args, cache) {
			const { ideaId, need, reason } = (args as { input: IdeaSupportInput }).input;
			const counts = countsOf(cache, ideaId);
			const more = counts.viewerSupport ? 0 : 1;
			const viewerSupport = { __typename: 'Support', id: counts.viewerSupport?.id ?? `support_of_${ideaId}`, need, reason: reason ?? null };
			return answer('IdeaSupportPayload', ideaId, { ...shifted(counts, more), viewerSupport });
		},
		ideaSupportWithdraw(args, cache) {
			const { ideaId } = (args as { input: IdeaSupportWithdrawInput }).input;
			return answer('IdeaSupportWithdrawPayload', ideaId, { ...shifted(countsOf(cache, ideaId), -1), viewerSupport: null });
		},
		commentReactionAdd: (args, cache) => reacted('CommentReactionAddPayload', args, cache, true),
		commentReactionRemove: (args, cache) => reacted('CommentReactionRemovePayload', args, cache, false),
		ideaFollow: (args) => answer('IdeaFollowPayload', ideaOf(args), { viewerFollows: true }),
		ideaUnfollow: (args) => answer('IdeaUnfollowPayload', ideaOf(args), { viewerFollows: false })
	},
	updates: {
		ideaSubmit: (_result, _args, cache) => forgetLists(cache)
	}
});

/** A new idea may belong into any list: all of them are asked again when they are next shown. */
export function forgetLists(cache: Cache): void {
	for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
		if (fieldName === 'ideas') cache.invalidate('Query', fieldName, args ?? undefined);
	}
}

function answer(payload: string, ideaId: string, idea: Record<string, unknown>) {
	return { __typename: payload, idea: { __typename: 'Idea', id: ideaId, ...idea }, userErrors: [] } as never;
}

function countsOf(cache: Cache, id: string): Counts {
	const entity = { __typename: 'Idea', id };
	const own = cache.resolve(entity, 'viewerSupport') as string | null | undefined;
	return {
		supportCount: (cache.resolve(entity, 'supportCount') as number | null | undefined) ?? null,
		voiceCount: (cache.resolve(entity, 'voiceCount') as number | null | undefined) ?? null,
		supportCountFloor: (cache.resolve(entity, 'supportCountFloor') as number | null | undefined) ?? null,
		viewerSupport: own ? { id: own.slice('Support:'.length) } : null
	};
}

/** Heads are known to change by one; whether the firm's voice changes with them only the server knows. */
function shifted(counts: Counts, by: number) {
	const { supportCount, voiceCount, supportCountFloor } = counts;
	return { supportCount: supportCount === null ? null : Math.max(0, supportCount + by), voiceCount, supportCountFloor };
}

/** The comment's reactions as they will be: a kind that nobody is left with goes. */
function reacted(payload: string, args: unknown, cache: Cache, on: boolean) {
	const { commentId, kind } = (args as { input: { commentId: string; kind: string } }).input;
	const comment = { __typename: 'Comment', id: commentId };
	const known = ((cache.resolve(comment, 'reactions') as string[] | null | undefined) ?? []).map((key) => reactionAt(cache, key));
	const own = known.find((one) => one.kind === kind) ?? { __typename: 'Reaction', id: `reaction_of_${commentId}_${kind}`, kind, count: 0, viewerReacted: false };
	const by = Number(on) - Number(own.viewerReacted);
	const now = { ...own, count: own.count === null ? null : own.count + by, viewerReacted: on };
	const others = known.filter((one) => one.kind !== kind);
	const reactions = now.count === 0 || (now.count === null && !on) ? others : known.includes(own) ? known.map((one) => (one === own ? now : one)) : [...known, now];
	return { __typename: payload, comment: { ...comment, reactions }, userErrors: [] } as never;
}

function reactionAt(cache: Cache, key: string) {
	return {
		__typename: 'Reaction',
		id: key.slice('Reaction:'.length),
		kind: cache.resolve(key, 'kind') as string,
		count: cache.resolve(key, 'count') as number | null,
		viewerReacted: cache.resolve(key, 'viewerReacted') as boolean
	};
}

const ideaOf = (args: unknown) => (args as { input: { ideaId: string } }).input.ideaId;
