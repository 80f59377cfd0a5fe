import { extendCache } from '#lib/api/cache.ts';
import type { FileRemoveInput } from '#lib/api/gen/schema.ts';

/** A file that is gone is nowhere any more. */
extendCache({
	updates: {
		fileRemove: (result, args, cache) => {
			const { fileRemove } = result as { fileRemove: { isRemoved: boolean | null } | null };
			if (fileRemove?.isRemoved) cache.invalidate({ __typename: 'File', id: (args as { input: FileRemoveInput }).input.id });
		}
	}
});
