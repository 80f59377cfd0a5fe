import type { MembershipState, OrganisationKind } from '#lib/api/gen/schema.ts';

const DAY = 86_400_000;
const guestAtMost = 365;
const stateOrder: MembershipState[] = ['ACTIVE', 'INVITED', 'SUSPENDED', 'LEFT'];

/** Who can sign in first, then by name as the language sorts it. */
export function sortedPeople<Person extends { name: string; state: MembershipState }>(people: readonly Person[], locale: string): Person[] {
	const collator = new Intl.Collator(locale);
	const place = ({ state }: Person) => stateOrder.indexOf(state);
	return [...people].sort((a, b) => place(a) - place(b) || collator.compare(a.name, b.name));
}

/** The host first, then the partners by name. */
export function sortedFirms<Firm extends { name: string; kind: OrganisationKind }>(firms: readonly Firm[], locale: string): Firm[] {
	const collator = new Intl.Collator(locale);
	return [...firms].sort((a, b) => Number(b.kind === 'HOST') - Number(a.kind === 'HOST') || collator.compare(a.name, b.name));
}

/** Whole days until an invitation expires, or since it did. */
export function validity(expiresAt: string, now = Date.now()): { expired: boolean; days: number } {
	const distance = new Date(expiresAt).getTime() - now;
	return { expired: distance <= 0, days: Math.floor(Math.abs(distance) / DAY) };
}

/** First and last day that a guest's access may end on, as a date field writes them. */
export function guestDays(now = new Date()): { first: string; last: string } {
	return { first: dayOf(new Date(now.getTime() + DAY)), last: dayOf(new Date(now.getTime() + (guestAtMost - 1) * DAY)) };
}

/** The end of a day on the reader's clock; undefined where the text is no day between first and last. */
export function endOfDay(day: string, now = new Date()): string | undefined {
	const { first, last } = guestDays(now);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < first || day > last) return undefined;
	return new Date(`${day}T23:59:00`).toISOString();
}

function dayOf(at: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
