import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { connections, keyless, optimistic, updates } from './cache.ts';

/** The normalised cache: every entity once, by id, so that an answer changes it everywhere it is shown. */
export function cache() {
	const pages = (fields: string[]) => Object.fromEntries(fields.map((field) => [field, relayPagination()]));
	return cacheExchange({
		keys: Object.fromEntries(keyless.map((name) => [name, () => null])),
		resolvers: Object.fromEntries(Object.entries(connections).map(([type, fields]) => [type, pages(fields)])),
		optimistic,
		updates: { Mutation: updates }
	});
}
