import { signedIn } from '#lib/features/identity/public.ts';
import { draftKey, DraftSaver, readDraft } from './keep.ts';

/**
 * The content of a form that outlives the page. Starts from the draft of an earlier visit where there is one, and saves
 * every change that differs from the start.
 */
export function useDraft<Content extends Record<string, string | boolean>>(name: string, empty: Content) {
	const key = draftKey(signedIn().person.id, name);
	const found = readDraft(localStorage, key, empty);
	let restoredFrom = $state(found?.savedAt ?? null);
	let saved = $state.raw<Date | 'refused' | null>(null);
	const content = $state<Content>({ ...empty, ...found?.content });
	const saver = new DraftSaver<Content>(localStorage, key, (at) => (saved = at));
	let sent = false;
	let before = JSON.stringify(content);

	$effect(() => {
		const now = JSON.stringify(content);
		if (now === before || sent) return;
		before = now;
		saver.change(JSON.parse(now) as Content);
	});
	$effect(() => {
		const flush = () => saver.flush();
		window.addEventListener('pagehide', flush);
		return () => {
			window.removeEventListener('pagehide', flush);
			flush();
		};
	});

	return {
		content,
		get restoredFrom() {
			return restoredFrom;
		},
		get saved() {
			return saved;
		},
		/** Empties the form and forgets the draft. */
		discard() {
			saver.discard();
			Object.assign(content, empty);
			before = JSON.stringify(content);
			restoredFrom = null;
			saved = null;
		},
		/** Puts other words into the form, kept on the device like those that are typed. */
		take(other: Content) {
			Object.assign(content, other);
			restoredFrom = null;
		},
		/** Once sent, nothing is kept on the device. */
		sent() {
			sent = true;
			saver.discard();
		}
	};
}
