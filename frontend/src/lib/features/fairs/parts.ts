import budget from 'lucide-static/icons/coins.svg?icon';
import agreement from 'lucide-static/icons/handshake.svg?icon';
import overview from 'lucide-static/icons/store.svg?icon';
import clock from 'lucide-static/icons/alarm-clock.svg?icon';
import people from 'lucide-static/icons/users.svg?icon';
import review from 'lucide-static/icons/chart-column.svg?icon';
import plan from 'lucide-static/icons/calendar-range.svg?icon';
import { paths } from '#lib/app/paths.ts';

/** A page of a fair: its name in the messages (`part.…`), and the last piece of its address. */
export interface FairPart {
	key: 'overview' | 'agreement' | 'plan' | 'people' | 'today' | 'budget' | 'review';
	slug: string;
	icon: string;
}

/** The pages of a fair, in the order of the tabs; whoever adds a page adds an entry. */
export const fairParts: readonly FairPart[] = [
	{ key: 'overview', slug: '', icon: overview },
	{ key: 'agreement', slug: 'vereinbarung', icon: agreement },
	{ key: 'plan', slug: 'zeitplan', icon: plan },
	{ key: 'people', slug: 'personal', icon: people },
	{ key: 'today', slug: 'heute', icon: clock },
	{ key: 'budget', slug: 'budget', icon: budget },
	{ key: 'review', slug: 'auswertung', icon: review }
];

/** The tab of an address below `/messen/<id>`. */
export function partOf(pathname: string, id: string): FairPart | undefined {
	return [...fairParts].reverse().find(({ slug }) => pathname === paths.fair(id, slug) || (slug && pathname.startsWith(`${paths.fair(id, slug)}/`)));
}
