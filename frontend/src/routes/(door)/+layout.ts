import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/features/identity/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const [{ failure }] = await Promise.all([parent(), loadMessages()]);
	if (failure) error(503, { message: failure.kind, reference: failure.reference, failure: failure.kind });
};
