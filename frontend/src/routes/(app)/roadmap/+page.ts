import { loadMessages } from '#lib/features/ideas/roadmap/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadMessages()]);
};
