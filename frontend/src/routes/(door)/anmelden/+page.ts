import { redirect } from '@sveltejs/kit';
import { paths, safeNext } from '#lib/app/paths.ts';
import { session } from '#lib/features/identity/public.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	await parent();
	if (session.portal && !session.portal.isSetUp) redirect(307, paths.setUp());
	if (session.viewer) redirect(307, safeNext(url.searchParams.get('weiter')));
};
