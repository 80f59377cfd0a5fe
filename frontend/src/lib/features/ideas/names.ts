import type { IdeaStatus } from '#lib/api/gen/schema.ts';
import { common } from '#lib/i18n/common.ts';
import { t } from './messages.ts';

interface Someone {
	person: { name: string } | null;
	organisation: { name: string } | null;
}

/** What may be said of somebody: name and firm, only the firm, or only that it is a partner. */
export function nameOf({ person, organisation }: Someone): { main: string; beside: string | null } {
	if (person) return { main: person.name, beside: organisation?.name ?? null };
	if (organisation) return { main: common('masked.personAt', { organisation: organisation.name }), beside: null };
	return { main: common('masked.partner'), beside: null };
}

/** The name that decides the letters and the colour of the picture. */
export function pictureOf({ person, organisation }: Someone): string | null {
	return person?.name ?? organisation?.name ?? null;
}

export const statusName = (status: IdeaStatus): string => t(`status.${status}`);
