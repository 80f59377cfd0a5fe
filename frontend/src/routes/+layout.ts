import { loadSession } from '#lib/features/identity/public.ts';
import { loadCommon } from '#lib/i18n/common.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

export const load: LayoutLoad = async () => {
	const [failure] = await Promise.all([loadSession(), loadCommon()]);
	return { failure };
};
