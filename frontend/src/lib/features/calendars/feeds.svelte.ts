import { mutate } from '#lib/api/client.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { common } from '#lib/i18n/common.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { CreateCalendarFeedMutationDocument, EndCalendarFeedMutationDocument, RenewCalendarFeedMutationDocument } from './calendars.gen.ts';
import { t } from './messages.ts';

export type Wanted = { scope: 'PERSONAL' } | { scope: 'APPEARANCE'; appearanceId: string } | { scope: 'FIRM'; organisationId: string };

/** What people do with their calendars; `path` is the address that the server tells once. */
export class Feeds {
	busy = $state<string | null>(null);
	path = $state<string | null>(null);
	readonly #changed: () => void;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	async create(wanted: Wanted) {
		const data = await this.#done('new', mutate(CreateCalendarFeedMutationDocument, { input: wanted }));
		this.path = data?.calendarFeedCreate?.path ?? null;
	}

	async renew(id: string) {
		const data = await this.#done(id, mutate(RenewCalendarFeedMutationDocument, { input: { id } }));
		this.path = data?.calendarFeedRenew?.path ?? null;
	}

	async end(id: string) {
		const data = await this.#done(id, mutate(EndCalendarFeedMutationDocument, { input: { id } }));
		if (data) toast(t('ended'));
	}

	async #done<Data>(what: string, act: Promise<Outcome<Data>>): Promise<Data | null> {
		this.busy = what;
		const outcome = await act;
		this.busy = null;
		if (outcome.status === 'done') {
			this.#changed();
			return outcome.data;
		}
		toast(outcome.status === 'refused' ? (outcome.errors[0]?.message ?? '') : common(`failure.${outcome.failure.kind}.text`), { kind: 'bad' });
		return null;
	}
}
