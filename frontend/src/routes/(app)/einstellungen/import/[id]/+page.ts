import '#lib/features/imports/cache.ts';
import { loadFileMessages } from '#lib/features/files/public.ts';
import { loadMessages } from '#lib/features/imports/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages(), loadFileMessages()]);
};
