import { query } from '#lib/api/query.svelte.ts';
import { mainEntries, profileEntry } from '#lib/app/navigation.ts';
import { paths } from '#lib/app/paths.ts';
import { signedIn } from '#lib/features/identity/public.ts';
import { common } from '#lib/i18n/common.ts';
import { read, write } from '#lib/ui/kept.svelte.ts';
import { filled, fitting, remembered, type Entry, type Group } from './entries.ts';
import { fairHref } from './fairs.ts';
import { t } from './messages.ts';
import { PaletteNamesQueryDocument, PaletteQueryDocument, type PaletteNamesQuery, type PaletteQuery } from './palette.gen.ts';

interface Kept {
	recent: Entry[];
}

/** What the palette offers for what is typed; called while a component is set up. */
export function palette(typed: () => string, showKeys: () => void) {
	const viewer = signedIn();
	const store = `palette.${viewer.person.id}`;
	const recent = read<Kept>(sessionStorage, store).recent ?? [];
	let asked = $state.raw<{ text: string } | null>(null);
	const found = query(PaletteQueryDocument, () => asked);
	const names = query(PaletteNamesQueryDocument, () => ({}));

	$effect(() => {
		const text = typed().trim();
		const timer = setTimeout(() => (asked = text.length >= 2 ? { text } : null), 180);
		return () => clearTimeout(timer);
	});

	const pages: Entry[] = [...mainEntries(viewer), profileEntry()].map(({ key, href }) => ({ key: `page ${key}`, label: common(`nav.${key}`), href }));
	const actions: Entry[] = [
		...(viewer.viewerCanSubmit ? [{ key: 'act new', label: t('act.newIdea'), href: paths.newIdea() }] : []),
		...(viewer.viewerCanModerate ? [{ key: 'act ballot', label: t('act.newBallot'), href: paths.newBallot() }] : []),
		{ key: 'act search', label: t('act.searchPage'), href: paths.search() },
		{ key: 'act keys', label: t('act.keys'), act: showKeys }
	];
	const people = $derived(peopleIn(names.latest));
	const firms = $derived(firmsIn(names.latest));
	const ideas = $derived(asked ? ideasIn(found.latest) : []);
	const comments = $derived(asked ? commentsIn(found.latest) : []);
	const fairs = $derived(asked ? fairsIn(found.latest) : []);
	const groups = $derived.by((): Group[] => {
		const text = typed().trim();
		if (!text) return filled([{ key: 'recent', entries: recent }, { key: 'actions', entries: actions }, { key: 'pages', entries: pages }]);
		const all = { key: 'act all', label: t('act.search', { text }), href: paths.search(`?q=${encodeURIComponent(text)}`) };
		return filled([
			{ key: 'ideas', entries: ideas },
			{ key: 'comments', entries: comments },
			{ key: 'fairs', entries: fairs },
			{ key: 'people', entries: fitting(people, text) },
			{ key: 'firms', entries: fitting(firms, text) },
			{ key: 'pages', entries: fitting(pages, text) },
			{ key: 'actions', entries: [...fitting(actions, text), all] }
		]);
	});

	return {
		get groups() {
			return groups;
		},
		/** Opened next time without a word. */
		remember: (entry: Entry) => write(sessionStorage, store, JSON.stringify({ recent: remembered(recent, entry) } satisfies Kept))
	};
}

function peopleIn(names: PaletteNamesQuery | undefined): Entry[] {
	return (names?.people?.nodes ?? []).flatMap(({ id, name, organisation }) =>
		organisation ? [{ key: id, label: name, detail: organisation.name, href: paths.organisation(organisation.id) }] : []
	);
}

function firmsIn(names: PaletteNamesQuery | undefined): Entry[] {
	return (names?.organisations?.nodes ?? []).map(({ id, name, city }) => ({ key: id, label: name, detail: city ?? undefined, href: paths.organisation(id) }));
}

function ideasIn(found: PaletteQuery | undefined): Entry[] {
	return (found?.ideas?.nodes ?? []).flatMap(({ title, idea }) =>
		idea ? [{ key: idea.id, label: idea.title, pieces: title ?? undefined, href: paths.idea(idea.number) }] : []
	);
}

function commentsIn(found: PaletteQuery | undefined): Entry[] {
	return (found?.comments?.nodes ?? []).flatMap(({ snippet, idea, comment }) =>
		idea && comment && snippet
			? [{ key: comment.id, label: snippet.join(''), pieces: snippet, detail: idea.title, href: paths.comment(idea.number, comment.id) }]
			: []
	);
}

function fairsIn(found: PaletteQuery | undefined): Entry[] {
	return (found?.fairs?.nodes ?? []).flatMap((hit) => {
		const key = hit.fairTask?.id ?? hit.appearance?.id ?? hit.fair?.id;
		return key && hit.title ? [{ key, label: hit.title.join(''), pieces: hit.title, detail: hit.snippet?.join(''), href: fairHref(hit) }] : [];
	});
}
