import budget from 'lucide-static/icons/coins.svg?icon';
import agreement from 'lucide-static/icons/handshake.svg?icon';
import overview from 'lucide-static/icons/store.svg?icon';
import clock from 'lucide-static/icons/alarm-clock.svg?icon';
import floor from 'lucide-static/icons/layout-panel-left.svg?icon';
import people from 'lucide-static/icons/users.svg?icon';
import review from 'lucide-static/icons/chart-column.svg?icon';
import plan from 'lucide-static/icons/calendar-range.svg?icon';
import { paths } from '#lib/app/paths.ts';

/** A page of a fair: its name in the messages (`part.…`), and the last piece of its address. */
export interface FairPart {
	key: 'overview' | 'agreement' | 'plan' | 'people' | 'stand' | 'today' | 'budget' | 'review';
	slug: string;
	icon: string;
}

/** The pages of a fair, in the order of the tabs; whoever adds a page adds an entry. */
const fairParts: readonly FairPart[] = [
	{ key: 'overview', slug: '', icon: overview },
	{ key: 'agreement', slug: 'vereinbarung', icon: agreement },
	{ key: 'plan', slug: 'zeitplan', icon: plan },
	{ key: 'stand', slug: 'standplan', icon: floor },
	{ key: 'people', slug: 'personal', icon: people },
	{ key: 'today', slug: 'heute', icon: clock },
	{ key: 'budget', slug: 'budget', icon: budget },
	{ key: 'review', slug: 'auswertung', icon: review }
];

const during: Partial<Record<FairPart['key'], string>> = { overview: 'uebersicht', today: '' };

/** The tabs as they lead on a day: while the fair is on, its front page is the day, and the overview stands beside. */
export const partsOn = (isOn: boolean): readonly FairPart[] => (isOn ? fairParts.map((part) => ({ ...part, slug: during[part.key] ?? part.slug })) : fairParts);

/** The tab of an address below `/messen/<id>`; a page keeps its own address on other days. */
export function partOf(pathname: string, id: string, isOn: boolean): FairPart | undefined {
	return [...partsOn(!isOn), ...partsOn(isOn)].reverse().find(({ slug }) => pathname === paths.fair(id, slug) || (slug && pathname.startsWith(`${paths.fair(id, slug)}/`)));
}

/** Lists that only the reader's own firm sees; the strip under the top bar says so. */
export const isOwnList = (pathname: string, id: string) => ['packliste', 'carnet'].some((slug) => pathname === paths.fair(id, slug));
