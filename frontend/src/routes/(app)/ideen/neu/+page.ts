import { loadFileMessages } from '#lib/features/files/public.ts';
import { loadFieldMessages } from '#lib/features/ideas/fields/messages.ts';
import { loadPageMessages } from '#lib/features/ideas/page/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadPageMessages(), loadFieldMessages(), loadFileMessages()]);
};
