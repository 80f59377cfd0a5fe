import { untrack } from 'svelte';
import { mutate } from '#lib/api/client.ts';
import { DeleteDraftMutationDocument, SaveDraftMutationDocument } from './drafts.gen.ts';
import { marked, newDraftId, unmarked, type Marked } from './marks.ts';

const every = 10_000;

interface Options {
	/** The idea that is being changed; none for a new one. */
	ideaId?: string;
	/** Whether what stands there is worth keeping. */
	worth: () => boolean;
}

/**
 * Keeps a form at the portal too, every ten seconds while it changes and when it is left: it can be gone on with on any
 * device. Nobody but its author ever sees it; where the portal is out of reach, the device alone keeps it.
 */
export function useRemoteDraft<Content extends Marked>(content: Content, { ideaId, worth }: Options) {
	let saved = $state.raw<Date | null>(null);
	let last = untrack(() => unmarked(content));
	let over = false;
	let saving: Promise<void> | null = null;

	async function write(now: string) {
		const { id, version } = marked(content);
		const input = { id: id ?? newDraftId(), title: String(content.title ?? ''), content: now, version, ...(ideaId && { ideaId }) };
		// Marked at once: if only the answer is lost, the next attempt goes on with the same draft.
		content.draft = input.id;
		const outcome = await mutate(SaveDraftMutationDocument, { input }, { aside: true });
		const draft = outcome.status === 'done' ? outcome.data.ideaDraftSave?.draft : null;
		if (!draft) return;
		last = now;
		content.draftVersion = String(draft.version);
		if (!over) saved = new Date();
	}
	async function save(): Promise<void> {
		await saving;
		const now = unmarked(content);
		if (over || now === last || !worth()) return;
		saving = write(now).finally(() => (saving = null));
		await saving;
	}

	$effect(() => {
		const timer = setInterval(() => void save(), every);
		return () => {
			clearInterval(timer);
			void save();
		};
	});

	return {
		get saved() {
			return saved;
		},
		save,
		/** Goes on with what was kept elsewhere. */
		take() {
			last = unmarked(content);
			saved = null;
		},
		/** For a form that starts anew. */
		leave() {
			Object.assign(content, { draft: '', draftVersion: '' });
			last = unmarked(content);
			saved = null;
		},
		/** What was sent needs no draft; the portal forgets it along with that. */
		sent() {
			over = true;
		},
		async forget(id = marked(content).id): Promise<void> {
			await saving;
			if (id) await mutate(DeleteDraftMutationDocument, { input: { id } }, { aside: true });
		}
	};
}
