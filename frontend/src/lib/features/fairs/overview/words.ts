import type { AppearanceState } from '#lib/api/gen/schema.ts';
import { paths } from '#lib/app/paths.ts';
import { common } from '#lib/i18n/common.ts';
import { list } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import type { FairHeadFragment } from '../fairs.gen.ts';
import { money, percent } from '../money/money.ts';
import { say } from './messages.ts';
import type { DeadlineShownFragment, FairOverviewShownFragment } from './overview.gen.ts';

/** The way of an appearance, as it is walked. */
export const way: readonly AppearanceState[] = [
	'IDEA', 'INVITED', 'AGREED', 'REGISTERED', 'CONFIRMED', 'DESIGNING', 'PREPARING', 'RUNNING', 'FOLLOWING_UP', 'SETTLING', 'REVIEWED', 'CLOSED'
];

/** The firms whose word counts. */
export const staying = ({ participations }: FairHeadFragment) => participations.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED');
export const named = (firms: readonly { organisation: { name: string } | null }[]) => list(firms.map(({ organisation }) => organisation?.name ?? common('masked.partner')), locale());

/** Who has to bring what is missing. */
export function whose(lack: string, fair: FairHeadFragment, shown: FairOverviewShownFragment): string {
	if (lack === 'agreement') {
		const latest = latestOf(shown);
		return latest ? say('who.agreement', { firms: named(latest.parties.filter(({ acceptedAt }) => !acceptedAt)) }) : say('who.propose');
	}
	if (lack === 'goals') return whoseGoals(shown);
	if (/^F\d/.test(lack)) {
		const host = fair.participations.find(({ organisation }) => organisation?.kind === 'HOST');
		return say('who.host', { firm: host?.organisation?.name ?? common('masked.partner') });
	}
	return lack === 'actuals' || lack === 'balance' ? say('who.all') : say('who.any');
}

/** Only the firm that set a goal says how it is counted. */
function whoseGoals({ goals }: FairOverviewShownFragment): string {
	const firms = new Map(goals.nodes.flatMap((goal) => (goal.method ? [] : [[goal.organisation?.id, goal] as const])));
	return firms.size > 0 ? say('who.host', { firm: named([...firms.values()]) }) : say('who.any');
}

/** Where it is brought; nothing for what is done on the overview itself. */
export function whereTo(lack: string, id: string): string | null {
	if (lack === 'agreement') return paths.fair(id, 'vereinbarung');
	if (/^F\d/.test(lack)) return `${paths.fair(id, 'zeitplan')}?aufgabe=${lack}`;
	return null;
}

/** What it costs to miss a deadline; nothing where it costs nothing. */
export function costAfter({ feeAfter, surcharge }: DeadlineShownFragment, currency: string): string {
	const given = { amount: money(feeAfter, currency, locale()), percent: percent(surcharge, locale()) };
	if (!feeAfter) return surcharge ? say('deadline.surchargeAfter', given) : '';
	return say(surcharge ? 'deadline.bothAfter' : 'deadline.feeAfter', given);
}

export const latestOf = ({ agreements }: FairOverviewShownFragment) => agreements.nodes.toSorted((one, two) => two.number - one.number)[0];
