import type { BallotCreateInput, BallotMethod, Secrecy, Weighting } from '#lib/api/gen/schema.ts';
import { fraction } from '../model.ts';

/** An option as it stands in the form; numbers are what was typed. */
export interface OptionDraft {
	key: string;
	title: string;
	ideaId: string | null;
	effort: string;
	estimatedBy: string;
	estimatedOn: string;
	source: string;
}

/** A ballot as it stands in the form. */
export interface Content {
	title: string;
	question: string;
	consequence: string;
	circleId: string;
	isBinding: boolean;
	method: BallotMethod;
	weighting: Weighting;
	secrecy: Secrecy;
	day: string;
	time: string;
	limits: Record<Limit, string>;
	twoThirds: boolean;
	pointsExactly: boolean;
	fill: boolean;
	lateVoters: boolean;
	weights: Record<string, string>;
	weightsBecause: string;
	options: OptionDraft[];
}

export const limits = ['budget', 'winners', 'seats', 'points', 'pointsPerOption', 'minChoices', 'maxChoices', 'minOrgs', 'quorumPercent'] as const;
export type Limit = (typeof limits)[number];

/** What each method can be told, in the order in which it is asked. */
export const limitsOf: Record<BallotMethod, readonly Limit[]> = {
	MOTION: [],
	APPROVAL: ['winners', 'minChoices', 'maxChoices', 'minOrgs'],
	STAR: [],
	POINTS: ['points', 'pointsPerOption'],
	SHARES: ['budget', 'minOrgs'],
	SEATS: ['seats']
};

export const newOption = (title = '', ideaId: string | null = null): OptionDraft => ({
	key: crypto.randomUUID(),
	title,
	ideaId,
	effort: '1',
	estimatedBy: '',
	estimatedOn: '',
	source: ''
});

interface Known {
	title: string;
	question: string;
	consequence: string;
	isBinding: boolean;
	method: BallotMethod;
	weighting: Weighting;
	secrecy: Secrecy;
	closesAt: string;
	settings: string;
	circle: { id: string } | null;
	options: readonly { id: string; title: string; effort: number; estimatedBy: string; estimatedOn: string | null; source: string; idea: { id: string } | null }[];
}

/** Two weeks from now, at the end of a working day. */
const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const noLimits = () => Object.fromEntries(limits.map((name) => [name, ''])) as Record<Limit, string>;

export function contentOf(known: Known | null, timeZone: string): Content {
	const start = { question: '', consequence: '', title: '', circleId: '', isBinding: true, twoThirds: false, pointsExactly: false, fill: false, lateVoters: false };
	if (!known) {
		const chosen = { method: 'SHARES' as const, weighting: 'SHARED' as const, secrecy: 'ORGANISATION' as const };
		return { ...start, ...chosen, day: inTwoWeeks(), time: '17:00', limits: noLimits(), weights: {}, weightsBecause: '', options: [] };
	}
	const kept = JSON.parse(known.settings) as Record<string, unknown>;
	const text = (name: string) => (kept[name] === undefined ? '' : String(kept[name]));
	const { title, question, consequence, isBinding, method, weighting, secrecy } = known;
	const percent = kept.quorum === undefined ? '' : String(Math.round(fraction(kept.quorum) * 100));
	return {
		...{ title, question, consequence, isBinding, method, weighting, secrecy },
		...localParts(known.closesAt, timeZone),
		circleId: known.circle?.id ?? '',
		twoThirds: kept.two_thirds === true,
		pointsExactly: kept.points_exactly === true,
		fill: kept.fill === true,
		lateVoters: kept.late_voters === true,
		limits: {
			...{ budget: text('budget'), winners: text('winners'), seats: text('seats'), points: text('points'), pointsPerOption: text('points_per_option') },
			...{ minChoices: text('min_choices'), maxChoices: text('max_choices'), minOrgs: text('min_orgs'), quorumPercent: percent }
		},
		weights: Object.fromEntries(Object.entries((kept.weights ?? {}) as Record<string, number>).map(([id, weight]) => [`organisation_${id}`, String(weight)])),
		weightsBecause: text('weights_because'),
		options: known.options.map((one) => ({
			...{ key: one.id, title: one.title, ideaId: one.idea?.id ?? null, effort: String(one.effort) },
			...{ estimatedBy: one.estimatedBy, estimatedOn: one.estimatedOn ?? '', source: one.source }
		}))
	};
}

const whole = (typed: string) => (typed.trim() === '' ? null : Math.max(0, Math.trunc(Number(typed)) || 0));

export function inputOf(content: Content, timeZone: string): Omit<BallotCreateInput, 'id'> {
	const { title, question, consequence, circleId, isBinding, method, weighting, secrecy } = content;
	const wanted = [...limitsOf[method], 'quorumPercent' as const].map((name) => [name, whole(content.limits[name])] as const);
	const weights = Object.entries(content.weights).map(([organisationId, typed]) => ({ organisationId, weight: whole(typed) ?? 1 }));
	return {
		...{ title: title.trim(), question, consequence, circleId, isBinding, method, weighting, secrecy },
		closesAt: instant(content.day, content.time, timeZone),
		settings: {
			...Object.fromEntries(wanted.filter(([, value]) => value !== null)),
			...(method === 'MOTION' && { twoThirds: content.twoThirds }),
			...(method === 'POINTS' && { pointsExactly: content.pointsExactly }),
			...(method === 'SHARES' && { fill: content.fill }),
			...(content.lateVoters && { lateVoters: true })
		},
		...(weighting === 'PUBLISHED' && { weights, weightsBecause: content.weightsBecause.trim() }),
		options: method === 'MOTION' ? [] : content.options.map(optionInput)
	};
}

const optionInput = ({ title, effort, estimatedBy, ideaId, estimatedOn, source }: OptionDraft) => ({
	...{ title: title.trim(), effort: whole(effort) ?? 1, estimatedBy: estimatedBy.trim(), source, ideaId },
	estimatedOn: estimatedOn || null
});

/** Day and time as the clocks of that zone show them. */
export function localParts(iso: string, timeZone: string): { day: string; time: string } {
	const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
	const [day = '', time = ''] = format.format(new Date(iso)).split(' ');
	return { day, time };
}

/** The moment at which the clocks of that zone show this. */
export function instant(day: string, time: string, timeZone: string): string {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	let found = wanted;
	for (let turn = 0; turn < 2; turn++) {
		const shown = localParts(new Date(found).toISOString(), timeZone);
		found += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
	}
	return new Date(found).toISOString();
}
