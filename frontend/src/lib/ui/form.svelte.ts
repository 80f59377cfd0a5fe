import { getContext, setContext } from 'svelte';
import { byField, type Failure, type Outcome } from '#lib/api/errors.ts';

let next = 1;

/** What stands wrong in a form, and whether it is on its way. */
export class FormState {
	readonly id = `form-${next++}`;
	errors = $state.raw<Record<string, string>>({});
	/** What the last attempt found: the summary stays as it is until the next one, so that nothing jumps under the pointer. */
	found = $state.raw<[string, string][]>([]);
	failure = $state.raw<Failure | null>(null);
	sending = $state(false);
	/** Counts the attempts, so that the summary takes the focus again after each. */
	attempts = $state(0);
	/** A button is held down: a message that came or went now would move it away from under the pointer. */
	pressing = false;

	/** Sends unless `problems` names one; refusals land at their fields, and nothing typed is touched. */
	async send<Data>(problems: Record<string, string | undefined>, act: () => Promise<Outcome<Data>>): Promise<Data | undefined> {
		if (this.sending) return undefined;
		this.failure = null;
		this.found = [];
		this.errors = present(problems);
		if (Object.keys(this.errors).length > 0) return this.fail();
		this.sending = true;
		const outcome = await act().finally(() => (this.sending = false));
		if (outcome.status === 'done') return outcome.data;
		if (outcome.status === 'refused') this.errors = byField(outcome.errors);
		else this.failure = outcome.failure;
		return this.fail();
	}

	/** For leaving a field: sets or clears the message of this one field. */
	check(name: string, problem: string | undefined): void {
		if (this.pressing) return;
		const { [name]: _, ...others } = this.errors;
		this.errors = problem ? { ...others, [name]: problem } : others;
	}

	private fail(): undefined {
		this.attempts += 1;
		this.found = Object.entries(this.errors);
		return undefined;
	}
}

const key = Symbol('form');
export const provideForm = (form: FormState) => setContext(key, form);
export const enclosingForm = () => getContext<FormState | undefined>(key);

function present(problems: Record<string, string | undefined>): Record<string, string> {
	return Object.fromEntries(Object.entries(problems).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
