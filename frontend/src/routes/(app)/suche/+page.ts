import '#lib/features/ideas/cache.ts';
import { loadIdeaMessages } from '#lib/features/ideas/public.ts';
import { loadMessages } from '#lib/features/search/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadIdeaMessages()]);
};
