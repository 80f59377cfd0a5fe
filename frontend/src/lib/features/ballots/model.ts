import type { BallotMethod, BallotStatus } from '#lib/api/gen/schema.ts';

/** What a method may be told, read from the frozen definition, or from the settings of a draft. */
export interface Rules {
	method: BallotMethod;
	budget: number;
	winners: number;
	seats: number;
	points: number;
	pointsPerOption: number;
	pointsExactly: boolean;
	minChoices: number;
	maxChoices: number | null;
	minOrgs: number;
	twoThirds: boolean;
	quorumPercent: number;
	lateVoters: boolean;
}

interface Told {
	method: BallotMethod;
	settings: string;
	definition: string | null;
}

type Plain = Record<string, unknown>;

export function rulesOf({ method, settings, definition }: Told): Rules {
	const given = definition ? ((parsed(definition).count ?? {}) as Plain) : parsed(settings);
	const number = (name: string, otherwise: number) => Math.trunc(fraction(given[name] ?? otherwise));
	const points = number('points', 10);
	return {
		method,
		points,
		budget: number('budget', 0),
		winners: number('winners', 1),
		seats: number('seats', 1),
		pointsPerOption: number('points_per_option', 0) || Math.max(1, Math.floor(points / 2)),
		pointsExactly: given.points_exactly === true,
		minChoices: number('min_choices', 1),
		maxChoices: number('max_choices', 0) || null,
		minOrgs: number('min_orgs', 2),
		twoThirds: given.two_thirds === true,
		quorumPercent: Math.round(fraction(given.quorum ?? '1/2') * 100),
		lateVoters: parsed(definition ?? settings).late_voters === true
	};
}

/** Why some firms weigh more; read by everybody, before it opens too. */
export function becauseOf({ settings, definition }: Pick<Told, 'settings' | 'definition'>): string {
	const told = definition ? ((parsed(definition).weights ?? {}) as Plain).because : parsed(settings).weights_because;
	return typeof told === 'string' ? told : '';
}

/** Fractions travel as text, such as `1/2`. */
export function fraction(value: unknown): number {
	const [above = '0', below = '1'] = String(value).split('/');
	return Number(above) / Number(below);
}

function parsed(text: string): Plain {
	try {
		return JSON.parse(text) as Plain;
	} catch {
		return {};
	}
}

export type Phase = 'draft' | 'open' | 'ending' | 'closed' | 'published' | 'annulled';

/** Between the deadline and the count nobody can vote any more, although nothing has been closed yet. */
export function phaseOf({ status, closesAt }: { status: BallotStatus; closesAt: string }, now = Date.now()): Phase {
	if (status === 'OPEN') return Date.parse(closesAt) > now ? 'open' : 'ending';
	return status.toLowerCase() as Phase;
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
];

/** `in 3 Tagen`: rounded down, so that nobody believes to have more time than there is. */
export function timeLeft(closesAt: string, locale: string, now = Date.now()): string {
	const distance = Math.max(0, Date.parse(closesAt) - now);
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
	for (const [unit, size] of steps) if (distance >= size) return relative.format(Math.floor(distance / size), unit);
	return relative.format(1, 'minute');
}

/** Each voter sees the options in an order of the own, always the same one: no place on the list helps an option. */
export function inOwnOrder<Option extends { id: string }>(options: readonly Option[], voter: string): Option[] {
	const places = new Map(options.map(({ id }) => [id, hashed(voter + id)]));
	return [...options].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function hashed(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}
