import '#lib/features/exports/cache.ts';
import { loadMessages } from '#lib/features/exports/messages.ts';
import { loadMessages as loadSettingsMessages } from '#lib/features/settings/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadSettingsMessages(), loadMessages()]);
};
