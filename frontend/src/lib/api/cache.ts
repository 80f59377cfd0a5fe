import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

type Optimistic = NonNullable<CacheExchangeOpts['optimistic']>;
type Updates = NonNullable<NonNullable<CacheExchangeOpts['updates']>['Mutation']>;

export const optimistic: Optimistic = {};
export const updates: Updates = {};

/** Features add what the cache cannot guess: optimistic answers, and lists that a mutation makes longer. */
export function extendCache(more: { optimistic?: Optimistic; updates?: Updates }): void {
	Object.assign(optimistic, more.optimistic);
	Object.assign(updates, more.updates);
}
