import '#lib/features/ideas/cache.ts';
import { loadMessages } from '#lib/features/home/messages.ts';
import { loadIdeaMessages } from '#lib/features/ideas/public.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadIdeaMessages()]);
};
