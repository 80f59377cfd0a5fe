import { loadDutyMessages } from '#lib/features/fairs/duty/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadDutyMessages()]);
};
