import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

/** After a mutation these lists are asked again; pages that show one of them do so at once. */
export function forget(...lists: string[]): UpdateResolver {
	return (_result: unknown, _args: unknown, cache: Cache) => {
		for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
			if (lists.includes(fieldName)) cache.invalidate('Query', fieldKey);
		}
	};
}
