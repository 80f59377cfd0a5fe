import ballots from 'lucide-static/icons/vote.svg?icon';
import fairs from 'lucide-static/icons/tent.svg?icon';
import circles from 'lucide-static/icons/circle-dot.svg?icon';
import home from 'lucide-static/icons/house.svg?icon';
import ideas from 'lucide-static/icons/lightbulb.svg?icon';
import moderation from 'lucide-static/icons/clipboard-check.svg?icon';
import members from 'lucide-static/icons/users.svg?icon';
import roadmap from 'lucide-static/icons/signpost.svg?icon';
import releases from 'lucide-static/icons/megaphone.svg?icon';
import priorities from 'lucide-static/icons/list-ordered.svg?icon';
import themes from 'lucide-static/icons/layers.svg?icon';
import profile from 'lucide-static/icons/circle-user-round.svg?icon';
import { paths } from './paths.ts';

export type NavKey = 'start' | 'ideas' | 'ballots' | 'fairs' | 'roadmap' | 'releases' | 'themes' | 'priorities' | 'moderation' | 'members' | 'organisations' | 'circles' | 'profile';

export interface NavEntry {
	key: NavKey;
	href: string;
	icon: string;
	/** Not in the bar of phones, where it would take the room of others. */
	wide?: boolean;
}

/** What waits behind an entry, and how much is unread, as far as it has been counted. */
export type Counts = Partial<Record<NavKey | 'unread', number>>;

interface Rights {
	isStaff: boolean;
	viewerCanModerate: boolean;
}

/** Only what exists and what this person may open. */
export function mainEntries(rights: Rights): NavEntry[] {
	return [
		{ key: 'start', href: paths.start(), icon: home },
		{ key: 'ideas', href: paths.ideas(), icon: ideas },
		{ key: 'ballots', href: paths.ballots(), icon: ballots },
		{ key: 'fairs', href: paths.fairs(), icon: fairs },
		{ key: 'roadmap', href: paths.roadmap(), icon: roadmap, wide: true },
		{ key: 'releases', href: paths.releases(), icon: releases, wide: true },
		...(rights.isStaff
			? [
					{ key: 'themes' as const, href: paths.themes(), icon: themes, wide: true },
					{ key: 'priorities' as const, href: paths.priorities(), icon: priorities, wide: true }
				]
			: []),
		...(rights.viewerCanModerate ? [{ key: 'moderation' as const, href: paths.moderation(), icon: moderation }] : []),
		{ key: rights.isStaff ? 'organisations' : 'members', href: paths.members(), icon: members },
		{ key: 'circles', href: paths.circles(), icon: circles, wide: true }
	];
}

export const profileEntry = (): NavEntry => ({ key: 'profile', href: paths.profile(), icon: profile });

export function isCurrent(href: string, pathname: string): boolean {
	return pathname === href || pathname.startsWith(`${href}/`);
}
