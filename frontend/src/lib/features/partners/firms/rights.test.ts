import { describe, expect, it } from 'vitest';
import { isLimitable, mayInviteInto, mayRename, rolesToChange, rolesToGive, type Giver } from './rights.ts';

const host = { id: 'host', kind: 'HOST' } as const;
const dairy = { id: 'dairy', kind: 'PARTNER' } as const;
const butcher = { id: 'butcher', kind: 'PARTNER' } as const;
const giver = (role: Giver['role'], organisation = 'host', partners: string[] = []): Giver => ({
	role,
	organisation: { id: organisation },
	person: { partners: partners.map((id) => ({ id })) }
});

describe('inviting', () => {
	it('is open to governors everywhere', () => {
		expect([host, dairy].every((firm) => mayInviteInto(giver('ADMIN'), firm))).toBe(true);
	});
	it('lets moderators invite partners, but nobody into the house', () => {
		expect(mayInviteInto(giver('MODERATOR'), dairy)).toBe(true);
		expect(mayInviteInto(giver('MODERATOR'), host)).toBe(false);
	});
	it('keeps a limited moderator with the own partners', () => {
		const limited = giver('MODERATOR', 'host', ['dairy']);
		expect(mayInviteInto(limited, dairy)).toBe(true);
		expect(mayInviteInto(limited, butcher)).toBe(false);
	});
	it('keeps leads in their own firm and gives members nothing', () => {
		expect(mayInviteInto(giver('LEAD', 'dairy'), dairy)).toBe(true);
		expect(mayInviteInto(giver('LEAD', 'dairy'), butcher)).toBe(false);
		expect(mayInviteInto(giver('PARTNER_MEMBER', 'dairy'), dairy)).toBe(false);
	});
});

describe('roles', () => {
	it('are those of the firm’s side', () => {
		expect(rolesToGive(giver('ADMIN'), dairy)).toEqual(['PARTNER_MEMBER', 'LEAD', 'GUEST']);
		expect(rolesToGive(giver('ADMIN'), host)).not.toContain('OWNER');
		expect(rolesToGive(giver('OWNER'), host)).toContain('OWNER');
	});
	it('make nobody a guest afterwards', () => {
		expect(rolesToChange(giver('LEAD', 'dairy'), dairy, 'LEAD')).not.toContain('GUEST');
		expect(rolesToChange(giver('LEAD', 'dairy'), dairy, 'GUEST')).toContain('GUEST');
	});
	it('can be limited to partners below the governors', () => {
		expect([isLimitable('MODERATOR'), isLimitable('MEMBER'), isLimitable('ADMIN'), isLimitable('LEAD')]).toEqual([true, true, false, false]);
	});
	it('of a lead include renaming the own firm', () => {
		expect(mayRename(giver('LEAD', 'dairy'), dairy)).toBe(true);
		expect(mayRename(giver('MODERATOR'), dairy)).toBe(false);
	});
});
