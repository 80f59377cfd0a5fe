import type { CircleKind, Disclosure } from '#lib/api/gen/schema.ts';

export const kinds: readonly CircleKind[] = ['CUSTOM', 'OPEN', 'PAIR', 'HOUSE'];
export const disclosures: readonly Disclosure[] = ['PEOPLE', 'FIRMS', 'NOBODY'];
export const usualFloor = 3;
const highestFloor = 20;

interface Member {
	acceptedVersion: number | null;
	organisation: { id: string; name: string; kind: 'HOST' | 'PARTNER' };
}

interface Circle {
	name: string;
	kind: CircleKind;
	isPending: boolean;
}

/** Circles in the order of their groups; those that wait for an answer stand in their own. */
export function grouped<Entry extends Circle>(circles: readonly Entry[], locale: string): { waiting: Entry[]; groups: { kind: CircleKind; circles: Entry[] }[] } {
	const collator = new Intl.Collator(locale);
	const sorted = [...circles].sort((a, b) => collator.compare(a.name, b.name));
	const entered = sorted.filter(({ isPending }) => !isPending);
	const groups = kinds.map((kind) => ({ kind, circles: entered.filter((circle) => circle.kind === kind) }));
	return { waiting: sorted.filter(({ isPending }) => isPending), groups: groups.filter((group) => group.circles.length > 0) };
}

export const partnersOf = <Entry extends Member>(members: readonly Entry[]) => members.filter(({ organisation }) => organisation.kind === 'PARTNER');

/** Whether a partner firm has accepted the version that counts now; the house wrote it. */
export function hasAccepted(member: Member, version: number | undefined): boolean {
	return member.organisation.kind === 'HOST' || version === undefined || (member.acceptedVersion ?? 0) >= version;
}

/** How many firms the viewer may not know by name. */
export function hiddenCount(memberCount: number | null, members: readonly Member[]): number | null {
	return memberCount === null ? null : Math.max(0, memberCount - members.length);
}

/** Where firms are hidden, small counts would give them away. */
export function floors(disclosure: Disclosure): number[] {
	const least = disclosure === 'NOBODY' ? usualFloor : 0;
	return [0, ...Array.from({ length: highestFloor - 1 }, (_, index) => index + 2)].filter((floor) => floor >= least);
}

/** The floor that goes with a disclosure, as near as possible to the one chosen. */
export function fittingFloor(floor: number, disclosure: Disclosure): number {
	const allowed = floors(disclosure);
	return allowed.includes(floor) ? floor : (allowed.find((one) => one >= floor) ?? usualFloor);
}

/** Headings of the terms stand below those of the page: their first level becomes the third. */
export function lowered(html: string): string {
	return html.replace(/<(\/?)h([1-4])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 2}`);
}
