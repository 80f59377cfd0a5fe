import type { BallotMethod } from '#lib/api/gen/schema.ts';

/** Four invented firms and the reader, three invented wishes: enough to see what a method does. Only for showing. */
export const wishes = ['lid', 'sieve', 'basket'] as const;
export type Wish = (typeof wishes)[number];
type Given = Partial<Record<Wish, number>>;

export interface Outcome {
	rows: { wish: Wish | 'yes' | 'no'; figure: number }[];
	winners: (Wish | 'yes' | 'no')[];
}

const favourites: Wish[] = ['lid', 'lid', 'sieve', 'basket'];
const approvals: Wish[][] = [['lid'], ['lid', 'sieve'], ['sieve', 'basket'], ['basket']];
const second: Record<Wish, Wish> = { lid: 'sieve', sieve: 'basket', basket: 'sieve' };
const efforts: Record<Wish, number> = { lid: 6, sieve: 4, basket: 3 };
const budget = 10;

const summed = (votes: Given[]) => wishes.map((wish) => ({ wish, figure: votes.reduce((sum, one) => sum + (one[wish] ?? 0), 0) }));
const sorted = (rows: { wish: Wish; figure: number }[]) => [...rows].sort((a, b) => b.figure - a.figure).map(({ wish }) => wish);
const first = (mine: Wish, most: number, next: number): Given[] => [...favourites, mine].map((one) => ({ [one]: most, [second[one]]: next }));
const approved = (mine: Wish) => [...approvals, [mine]];
const wanted = (mine: Wish) => summed(approved(mine).map((one) => Object.fromEntries(one.map((wish) => [wish, 1]))));

function runoff(mine: Wish): Outcome {
	const votes = first(mine, 5, 3);
	const rows = summed(votes);
	const [one, other] = sorted(rows) as [Wish, Wish];
	const lead = votes.reduce((sum, vote) => sum + Math.sign((vote[one] ?? 0) - (vote[other] ?? 0)), 0);
	return { rows, winners: [lead >= 0 ? one : other] };
}

/** One seat: whoever has fewest first places goes, and those votes move on. */
function seat(mine: Wish): Outcome {
	const rows = summed([...favourites, mine].map((one) => ({ [one]: 1 })));
	const [leader, next, last] = sorted(rows) as [Wish, Wish, Wish];
	const moved = [...favourites, mine].map((one) => (one === last ? second[one] : one));
	const votes = (wish: Wish) => moved.filter((one) => one === wish).length;
	return { rows, winners: [votes(leader) >= votes(next) ? leader : next] };
}

/** What each supporter pays at most, if all pay the same; nothing when they cannot. */
function price(effort: number, purses: number[]): number | null {
	let left = effort;
	const ascending = [...purses].sort((a, b) => a - b);
	for (const [at, purse] of ascending.entries()) {
		const even = left / (ascending.length - at);
		if (purse >= even) return even;
		left -= purse;
	}
	return null;
}

function bought(mine: Wish, share: number): Wish[] {
	const voters = approved(mine).map((wants) => ({ wants, purse: share }));
	const found: Wish[] = [];
	for (;;) {
		const offers = wishes
			.filter((wish) => !found.includes(wish))
			.map((wish) => ({ wish, each: price(efforts[wish], voters.filter(({ wants }) => wants.includes(wish)).map(({ purse }) => purse)) }))
			.filter((offer): offer is { wish: Wish; each: number } => offer.each !== null)
			.sort((a, b) => a.each / efforts[a.wish] - b.each / efforts[b.wish] || efforts[a.wish] - efforts[b.wish]);
		const [offer] = offers;
		if (!offer) return found;
		for (const voter of voters) if (voter.wants.includes(offer.wish)) voter.purse -= Math.min(voter.purse, offer.each);
		found.push(offer.wish);
	}
}

/** Shares grow in small steps as long as what they buy fits into the budget. */
function shares(mine: Wish): Outcome {
	const start = budget / (approvals.length + 1);
	let winners = bought(mine, start);
	for (let share = start; winners.length < wishes.length; share += start / 20) {
		const next = bought(mine, share);
		if (next.reduce((sum, wish) => sum + efforts[wish], 0) > budget) break;
		winners = next;
	}
	return { rows: wanted(mine), winners };
}

const outcomes: Record<BallotMethod, (mine: Wish) => Outcome> = {
	MOTION: (mine) => {
		const yes = [...favourites, mine].filter((one) => one === 'lid').length;
		return { rows: [{ wish: 'yes', figure: yes }, { wish: 'no', figure: 5 - yes }], winners: [yes > 5 - yes ? 'yes' : 'no'] };
	},
	APPROVAL: (mine) => ({ rows: wanted(mine), winners: sorted(wanted(mine)).slice(0, 1) }),
	STAR: runoff,
	POINTS: (mine) => ({ rows: summed(first(mine, 6, 4)), winners: sorted(summed(first(mine, 6, 4))) }),
	SHARES: shares,
	SEATS: seat
};

export const outcomeOf = (method: BallotMethod, mine: Wish): Outcome => outcomes[method](mine);
