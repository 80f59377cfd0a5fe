import { paths } from '#lib/app/paths.ts';

interface OfFair {
	appearance: { id: string } | null;
	fairTask: { id: string } | null;
}

/** Where a hit leads: a task to the plan in which it is, a fair at which one has no appearance to all of them. */
export function fairHref({ appearance, fairTask }: OfFair): string {
	return appearance ? paths.fair(appearance.id, fairTask ? 'zeitplan' : '') : paths.fairs();
}
