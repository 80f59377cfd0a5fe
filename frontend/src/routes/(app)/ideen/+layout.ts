import '#lib/features/ideas/cache.ts';
import { loadMessages } from '#lib/features/ideas/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages()]);
};
