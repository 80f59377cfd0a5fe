import '#lib/features/ideas/cache.ts';
import { loadIdeaMessages } from '#lib/features/ideas/public.ts';
import { loadStageMessages } from '#lib/features/ideas/stages/messages.ts';
import { loadMessages as loadSettingsMessages } from '#lib/features/settings/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadSettingsMessages(), loadIdeaMessages(), loadStageMessages()]);
};
