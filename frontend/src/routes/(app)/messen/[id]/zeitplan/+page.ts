import { loadPlanMessages } from '#lib/features/fairs/plan/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadPlanMessages()]);
};
