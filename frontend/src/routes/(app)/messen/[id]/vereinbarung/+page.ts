import { loadAgreementMessages } from '#lib/features/fairs/agreement/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	await Promise.all([parent(), loadAgreementMessages()]);
};
