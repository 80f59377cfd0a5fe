import type { OrganisationKind, Role } from '#lib/api/gen/schema.ts';

/** Who gives rights; `partners` limits a moderator to some firms, empty means all. */
export interface Giver {
	role: Role;
	organisation: { id: string };
	person: { partners: readonly { id: string }[] };
}

interface Firm {
	id: string;
	kind: OrganisationKind;
}

export const hostRoles = ['OWNER', 'ADMIN', 'MODERATOR', 'MEMBER'] as const satisfies readonly Role[];
export const partnerRoles = ['LEAD', 'PARTNER_MEMBER', 'GUEST'] as const satisfies readonly Role[];

const governs = ({ role }: Giver) => role === 'OWNER' || role === 'ADMIN';

/** The server decides; this only keeps buttons away that it would refuse. */
export function mayInviteInto(giver: Giver, firm: Firm): boolean {
	if (governs(giver)) return true;
	if (giver.role === 'MODERATOR') return firm.kind === 'PARTNER' && isInCare(giver, firm);
	return giver.role === 'LEAD' && firm.id === giver.organisation.id;
}

export function mayRename(giver: Giver, firm: Firm): boolean {
	return governs(giver) || (giver.role === 'LEAD' && firm.id === giver.organisation.id);
}

/** Roles that may be given in the firm, the usual one first. */
export function rolesToGive(giver: Giver, firm: Firm): Role[] {
	if (firm.kind === 'PARTNER') return ['PARTNER_MEMBER', 'LEAD', 'GUEST'];
	const roles: Role[] = ['MEMBER', 'MODERATOR', 'ADMIN'];
	return giver.role === 'OWNER' ? [...roles, 'OWNER'] : roles;
}

/** A role that exists already may be changed to these; guests come by invitation only, because they need a circle. */
export function rolesToChange(giver: Giver, firm: Firm, current: Role): Role[] {
	return rolesToGive(giver, firm).filter((role) => role !== 'GUEST' || current === 'GUEST');
}

/** Only those who do not govern can be limited to some partners. */
export const isLimitable = (role: Role) => role === 'MODERATOR' || role === 'MEMBER';

function isInCare(giver: Giver, firm: Firm): boolean {
	const { partners } = giver.person;
	return partners.length === 0 || partners.some(({ id }) => id === firm.id);
}
