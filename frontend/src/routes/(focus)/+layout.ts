import { error, redirect } from '@sveltejs/kit';
import { paths } from '#lib/app/paths.ts';
import { session } from '#lib/features/identity/public.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, url }) => {
	const { failure } = await parent();
	if (failure) error(503, { message: failure.kind, reference: failure.reference, failure: failure.kind });
	if (session.portal && !session.portal.isSetUp) redirect(307, paths.setUp());
	if (!session.viewer) redirect(307, paths.signIn(url.pathname + url.search));
};
