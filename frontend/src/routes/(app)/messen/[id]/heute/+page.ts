import { loadStandMessages } from '#lib/features/fairs/stand/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadStandMessages()]);
};
