import { suggestTitle } from '../model.ts';
import { draftKey, readDraft } from '../drafts/keep.ts';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const nothing = { problem: '', proposal: '' };
const lasts = 30 * 86_400_000;

/** What an invited person wrote before joining, kept on this device alone under the invited address. */
export const firstKey = (email: string) => `draft:invited:${email}`;

export function readFirst(storage: Keeper, email: string, now = Date.now()): typeof nothing {
	const found = readDraft(storage, firstKey(email), nothing);
	if (found && now - Date.parse(found.savedAt) > lasts) storage.removeItem(firstKey(email));
	else if (found) return found.content;
	return nothing;
}

/** Once the person has joined, the words become its own draft of an idea; sent they are by the person alone. */
export function handOver(storage: Keeper, email: string, personId: string, now = new Date()): boolean {
	const { problem, proposal } = readFirst(storage, email, now.getTime());
	storage.removeItem(firstKey(email));
	if (!problem.trim() && !proposal.trim()) return false;
	const key = draftKey(personId, 'idea');
	const begun = readDraft(storage, key, { ...nothing, title: '' })?.content;
	const both = (mine: string | undefined, more: string) => [mine, more].filter((text) => text?.trim()).join('\n\n');
	const content = {
		...begun,
		problem: both(begun?.problem, problem),
		proposal: both(begun?.proposal, proposal),
		title: begun?.title || suggestTitle(problem)
	};
	storage.setItem(key, JSON.stringify({ content, savedAt: now.toISOString() }));
	return true;
}
