import shield from 'lucide-static/icons/file-check.svg?icon';
import queue from 'lucide-static/icons/clipboard-check.svg?icon';
import people from 'lucide-static/icons/users-round.svg?icon';
import ballot from 'lucide-static/icons/vote.svg?icon';
import { paths } from '#lib/app/paths.ts';
import { timeLeft, voteDraft } from '#lib/features/ballots/public.ts';
import { common } from '#lib/i18n/common.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
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
	return [...terms(data), ...ballots(data), ...widenings(data), ...moderation(data)];
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

/** Open ballots in which this person has not voted, or has chosen something that is not cast yet. */
function ballots({ ballots }: StartQuery): Asked[] {
	const open = (ballots?.nodes ?? []).filter(({ viewerCanVote }) => viewerCanVote).toReversed();
	return open.flatMap(({ id, title, closesAt, viewerVotedAt }) => {
		const draft = voteDraft(id) !== null;
		if (viewerVotedAt && !draft) return [];
		const text = t(draft ? 'asked.ballot.draft' : 'asked.ballot.text', { left: timeLeft(closesAt, locale()) });
		return { key: id, icon: ballot, title, text, act: { label: t(draft ? 'asked.ballot.continue' : 'asked.ballot.act'), href: paths.castBallot(id) } };
	});
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
