import type { BallotVoteCastInput } from '#lib/api/gen/schema.ts';
import type { Rules } from '../model.ts';

/** What a voter has chosen so far, whatever the method. */
export interface Choice {
	blank: boolean;
	yes: 'yes' | 'no' | null;
	/** Why, where one is asked for yes or no. */
	reason: string;
	approved: string[];
	numbers: Record<string, number>;
	ranking: string[];
}

export const nothing = (): Choice => ({ blank: false, yes: null, reason: '', approved: [], numbers: {}, ranking: [] });

export interface Problem {
	/** A key of the messages. */
	key: 'need.answer' | 'need.min' | 'need.max' | 'need.score' | 'need.points' | 'need.pointsExactly' | 'need.tooMany' | 'need.option' | 'need.rank';
	params?: Record<string, number>;
	/** Where it is mended: the id of an option, or nothing for the whole. */
	option?: string;
}

export const pointsUsed = ({ numbers }: Choice) => Object.values(numbers).reduce((sum, one) => sum + one, 0);

/** What keeps the ballot from being valid; the server refuses the same. */
export function problemsOf(rules: Rules, choice: Choice): Problem[] {
	return choice.blank ? [] : checks[rules.method](rules, choice);
}

type Check = (rules: Rules, choice: Choice) => Problem[];

const approval: Check = ({ method, minChoices, maxChoices }, { approved }) => {
	const least = method === 'APPROVAL' ? Math.max(1, minChoices) : 1;
	if (approved.length < least) return [{ key: 'need.min', params: { n: least } }];
	if (method === 'APPROVAL' && maxChoices !== null && approved.length > maxChoices) return [{ key: 'need.max', params: { n: maxChoices } }];
	return [];
};

const checks: Record<Rules['method'], Check> = {
	MOTION: (_, { yes }) => (yes ? [] : [{ key: 'need.answer' }]),
	APPROVAL: approval,
	SHARES: approval,
	STAR: (_, { numbers }) => (Object.values(numbers).some((score) => score > 0) ? [] : [{ key: 'need.score' }]),
	POINTS: (rules, choice) => {
		const used = pointsUsed(choice);
		const over = Object.entries(choice.numbers).find(([, given]) => given > rules.pointsPerOption);
		if (over) return [{ key: 'need.option', params: { n: rules.pointsPerOption }, option: over[0] }];
		if (used > rules.points) return [{ key: 'need.tooMany', params: { n: used - rules.points } }];
		if (used === 0) return [{ key: 'need.points' }];
		return rules.pointsExactly && used < rules.points ? [{ key: 'need.pointsExactly', params: { n: rules.points - used } }] : [];
	},
	SEATS: (_, { ranking }) => (ranking.length > 0 ? [] : [{ key: 'need.rank' }])
};

const FEW = 3;

/** Whoever approves fewer than three of many is mostly without effect; it is allowed. */
export const isFew = ({ method }: Rules, { blank, approved }: Choice, options: number) =>
	method === 'SHARES' && !blank && approved.length > 0 && approved.length < FEW && options >= FEW;

export function inputOf(ballotId: string, { method }: Rules, choice: Choice): BallotVoteCastInput {
	if (choice.blank) return { ballotId, isBlank: true };
	const numbers = Object.entries(choice.numbers)
		.filter(([, number]) => number > 0)
		.map(([optionId, number]) => ({ optionId, number }));
	switch (method) {
		case 'MOTION':
			return { ballotId, isYes: choice.yes === 'yes', ...(choice.reason.trim() && { reason: choice.reason.trim() }) };
		case 'APPROVAL':
		case 'SHARES':
			return { ballotId, approve: [...choice.approved].sort() };
		case 'STAR':
			return { ballotId, scores: numbers };
		case 'POINTS':
			return { ballotId, points: numbers };
		case 'SEATS':
			return { ballotId, ranking: [...choice.ranking] };
	}
}

interface Content {
	choice?: 'yes' | 'no';
	reason?: string;
	approve?: string[];
	ranking?: string[];
	scores?: Record<string, number>;
	points?: Record<string, number>;
}

const shown = (id: string) => `ballot_option_${id}`;

/** The vote as the receipt says it, as a choice again: to be shown, and to start from when it is changed. */
export function choiceOf(vote: string | null): Choice | null {
	if (!vote) return null;
	const { content } = JSON.parse(vote) as { content: string };
	const said = JSON.parse(content) as Content | null;
	if (!said) return { ...nothing(), blank: true };
	const numbers = Object.entries(said.scores ?? said.points ?? {}).map(([id, number]) => [shown(id), number]);
	return {
		blank: false,
		yes: said.choice ?? null,
		reason: said.reason ?? '',
		approved: (said.approve ?? []).map(shown),
		ranking: (said.ranking ?? []).map(shown),
		numbers: Object.fromEntries(numbers) as Record<string, number>
	};
}

/** Whether two choices are the same vote. */
export function isSame(rules: Rules, one: Choice, other: Choice): boolean {
	const said = (choice: Choice) => JSON.stringify(inputOf('', rules, { ...choice, numbers: Object.fromEntries(Object.entries(choice.numbers).sort()) }));
	return said(one) === said(other);
}

/** The option at another place, the others in their order. */
export function movedTo(ranking: readonly string[], option: string, rank: number): string[] {
	const others = ranking.filter((one) => one !== option);
	const at = Math.min(Math.max(rank, 1), others.length + 1) - 1;
	return [...others.slice(0, at), option, ...others.slice(at)];
}
