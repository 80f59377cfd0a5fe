import { signedIn } from '#lib/features/identity/public.ts';
import type { Choice } from './cast/choice.ts';

/** A vote that was chosen on this device and not cast yet. */
export interface VoteDraft {
	title: string;
	choice: Choice;
}

const start = () => `draft:${signedIn().person.id}:ballot:`;

export function voteDraft(ballotId: string): VoteDraft | null {
	try {
		const found = JSON.parse(localStorage.getItem(start() + ballotId) ?? 'null') as Partial<VoteDraft> | null;
		return found?.choice && found.title ? { title: found.title, choice: found.choice } : null;
	} catch {
		return null;
	}
}

/** Whether it could be kept: a device may refuse. */
export function keepVote(ballotId: string, draft: VoteDraft): boolean {
	try {
		localStorage.setItem(start() + ballotId, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

export function forgetVote(ballotId: string): void {
	try {
		localStorage.removeItem(start() + ballotId);
	} catch {
		// Where nothing can be stored there is nothing to remove.
	}
}
