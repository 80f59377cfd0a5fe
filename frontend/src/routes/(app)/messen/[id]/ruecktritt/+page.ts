import { loadLeavingMessages } from '#lib/features/fairs/leaving/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadLeavingMessages()]);
};
