import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** Types without an id of their own: they live inside their parent. A test compares this list with the schema. */
export const keyless = ['Portal', 'DemoPerson', 'Viewer', 'ViewerMembership', 'PageInfo', 'IdeaEvent', 'InvitationPreview', 'RefusalError'];

const connections = {
	Query: ['ideas', 'moderationQueue', 'circles', 'organisations', 'people', 'invitations', 'wideningRequests'],
	Idea: ['supporters', 'comments', 'history'],
	Organisation: ['people']
};

export type Optimistic = NonNullable<CacheExchangeOpts['optimistic']>;
export type Updates = NonNullable<CacheExchangeOpts['updates']>['Mutation'];

const optimistic: Optimistic = {};
const updates: NonNullable<Updates> = {};

/** Features add what the cache cannot guess: optimistic answers, and lists that a mutation makes longer. */
export function extendCache(more: { optimistic?: Optimistic; updates?: Updates }): void {
	Object.assign(optimistic, more.optimistic);
	Object.assign(updates, more.updates);
}

export function cache() {
	const pages = (fields: string[]) => Object.fromEntries(fields.map((field) => [field, relayPagination()]));
	return cacheExchange({
		keys: Object.fromEntries(keyless.map((name) => [name, () => null])),
		resolvers: Object.fromEntries(Object.entries(connections).map(([type, fields]) => [type, pages(fields)])),
		optimistic,
		updates: { Mutation: updates }
	});
}
