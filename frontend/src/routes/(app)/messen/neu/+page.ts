import { loadSetupMessages } from '#lib/features/fairs/setup/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadSetupMessages()]);
};
