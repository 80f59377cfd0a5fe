import { loadTagMessages } from '#lib/features/ideas/tags/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadTagMessages()]);
};
