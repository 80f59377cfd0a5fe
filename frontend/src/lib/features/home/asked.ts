import shield from 'lucide-static/icons/file-check.svg?icon';
import queue from 'lucide-static/icons/clipboard-check.svg?icon';
import people from 'lucide-static/icons/users-round.svg?icon';
import { paths } from '#lib/app/paths.ts';
import { common } from '#lib/i18n/common.ts';
import type { StartQuery } from './home.gen.ts';
import { t } from './messages.ts';

export interface Asked {
	key: string;
	icon: string;
	title: string;
	text: string;
	act?: { label: string; href: string };
}

/** What waits for this person, the most binding first. */
export function askedOf(data: StartQuery): Asked[] {
	return [...terms(data), ...widenings(data), ...moderation(data)];
}

function terms({ viewer }: StartQuery): Asked[] {
	return (viewer?.pendingCircles ?? []).map((circle) => ({
		key: circle.id,
		icon: shield,
		title: t('asked.terms.title', { circle: circle.name }),
		text: circle.viewerCanAcceptTerms ? t('asked.terms.text') : t('asked.terms.other'),
		act: circle.viewerCanAcceptTerms ? { label: t('asked.terms.act'), href: paths.circle(circle.id) } : undefined
	}));
}

function widenings({ wideningRequests }: StartQuery): Asked[] {
	return (wideningRequests?.nodes ?? []).flatMap(({ id, viewerCanAnswer, idea, circle, requestedBy }) => {
		if (!viewerCanAnswer || !idea || !circle) return [];
		const name = requestedBy?.name ?? common('masked.person');
		return {
			key: id,
			icon: people,
			title: t('asked.widening.title', { circle: circle.name }),
			text: t('asked.widening.text', { name, title: idea.title }),
			act: { label: t('asked.widening.act'), href: paths.idea(idea.number) }
		};
	});
}

function moderation({ moderationQueue }: StartQuery): Asked[] {
	const first = moderationQueue?.nodes[0]?.idea;
	if (!moderationQueue || !first) return [];
	return [
		{
			key: 'moderation',
			icon: queue,
			title: t('asked.moderation.title', { n: moderationQueue.totalCount }),
			text: t('asked.moderation.text', { title: first.title }),
			act: { label: t('asked.moderation.act'), href: paths.moderation() }
		}
	];
}
