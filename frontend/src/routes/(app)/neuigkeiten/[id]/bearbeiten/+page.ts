import '#lib/features/releases/cache.ts';
import { loadIdeaMessages } from '#lib/features/ideas/public.ts';
import { loadMessages } from '#lib/features/releases/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadIdeaMessages()]);
};
