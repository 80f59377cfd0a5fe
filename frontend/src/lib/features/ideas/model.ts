import type { IdeaStatus, Need } from '#lib/api/gen/schema.ts';

export const path = ['OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED'] as const satisfies IdeaStatus[];
export const needs = ['NICE', 'IMPORTANT', 'BLOCKING'] as const satisfies Need[];
/** What staff may decide; held, withdrawn and merged come about in other ways. */
export const decisions = [...path, 'DECLINED'] as const satisfies IdeaStatus[];
export const closed: readonly IdeaStatus[] = ['RELEASED', 'DECLINED', 'WITHDRAWN', 'MERGED'];
/** In these an idea has a month in which it shall be there. */
export const dated: readonly IdeaStatus[] = ['PLANNED', 'IN_DEVELOPMENT'];
export const shortestDecline = 20;
export const longestTitle = 140;

export interface PathStep {
	status: (typeof path)[number];
	state: 'done' | 'current' | 'ahead';
	at: string | null;
}

interface Change {
	toStatus: IdeaStatus;
	at: string;
}

/** The way of an idea with the date of each step it took; an idea that ended otherwise stops at its last step. */
export function stepsOf(status: IdeaStatus, createdAt: string, history: readonly Change[]): PathStep[] {
	const ended = status === 'DECLINED' || status === 'WITHDRAWN' || status === 'MERGED';
	const reached = ended ? lastOnPath(history) : Math.max(0, path.indexOf(status as (typeof path)[number]));
	const finished = ended || status === 'RELEASED';
	const dateOf = (step: IdeaStatus) => history.findLast((change) => change.toStatus === step)?.at ?? null;
	return path.map((step, index) => {
		if (index > reached) return { status: step, state: 'ahead', at: null };
		return { status: step, state: index < reached || finished ? 'done' : 'current', at: step === 'OPEN' ? createdAt : dateOf(step) };
	});
}

/** A title out of the first sentence of the problem, cut at a word. */
export function suggestTitle(problem: string, longest = 80): string {
	const plain = problem.replace(/[*_#>`[\]]/g, '').trim();
	const first = plain.split(/\n|(?<=[.!?])\s/)[0]?.trim() ?? '';
	const sentence = first.replace(/[.!]$/, '');
	if (sentence.length <= longest) return sentence;
	const cut = sentence.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}

/** A first guess of the language from small words; null when too little was typed. */
export function guessLanguage(text: string): 'de' | 'fr' | 'it' | 'en' | null {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const scores = Object.entries(small).map(([language, list]) => [language, words.filter((word) => list.has(word)).length] as const);
	const [best, second] = scores.sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || best[1] === second?.[1]) return null;
	return best[0] as 'de';
}

const small: Record<string, Set<string>> = {
	de: new Set('der die das und ist nicht wir ein eine mit auf den dem zu für von wenn es im sich auch bei wird sind'.split(' ')),
	fr: new Set('le la les et est pas nous un une avec sur des du pour que qui dans il ne se aussi sont au ce'.split(' ')),
	it: new Set('il lo la gli e è non noi un una con su dei del per che di nel si anche sono al questo quando'.split(' ')),
	en: new Set('the and is not we a an with on of to for when it in be also are this that our by at from'.split(' '))
};

function lastOnPath(history: readonly Change[]): number {
	const taken = history.map((change) => path.indexOf(change.toStatus as (typeof path)[number]));
	return Math.max(0, ...taken);
}

/** Whether so much is written that one can look for what is about the same. */
export function enoughWords(text: string): boolean {
	return (text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= 3;
}
