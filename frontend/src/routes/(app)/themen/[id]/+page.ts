import '#lib/features/plans/cache.ts';
import { loadIdeaMessages } from '#lib/features/ideas/public.ts';
import { loadMessages } from '#lib/features/plans/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadIdeaMessages()]);
};
