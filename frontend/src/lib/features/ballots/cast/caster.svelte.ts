import { mutate, readOnce } from '#lib/api/client.ts';
import { pause } from '#lib/api/connection.ts';
import type { Failure, Outcome, UserError } from '#lib/api/errors.ts';
import type { BallotVoteCastInput } from '#lib/api/gen/schema.ts';
import { CastVoteMutationDocument, OwnVoteQueryDocument, type CastVoteMutation, type OwnVoteQuery } from './cast.gen.ts';

type Own = NonNullable<OwnVoteQuery['ballot']>;

/** Where a vote stands on its way; only `cast` means that the server has it. */
export type Way =
	| { at: 'here' }
	| { at: 'sending' }
	| { at: 'waiting'; failure: Failure }
	| { at: 'cast' }
	| { at: 'late'; earlier: Own | null }
	| { at: 'refused'; errors: UserError[] }
	| { at: 'failed'; failure: Failure };

const hopeless: Failure['kind'][] = ['signedOut', 'outdated'];

/** Nobody stares at a wheel for longer than this. */
const silence = 8_000;

/** An answer that does not come counts as lost: the same vote sent again is still the same vote. */
function answered(sent: Promise<Outcome<CastVoteMutation>>): Promise<Outcome<CastVoteMutation>> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<Outcome<CastVoteMutation>>((resolve) => {
		timer = setTimeout(() => resolve({ status: 'failed', failure: { kind: 'offline' } }), silence);
	});
	return Promise.race([sent, late]).finally(() => clearTimeout(timer));
}

/** Sends a vote until an answer comes: again and again the same one, which the server takes once. */
export class Caster {
	way = $state.raw<Way>({ at: 'here' });
	#stopped = false;
	#wake = () => {};

	/** Whether the vote was taken. */
	async cast(input: BallotVoteCastInput, isOurs: (vote: string | null) => boolean): Promise<boolean> {
		if (this.way.at === 'sending' || this.way.at === 'waiting') return false;
		this.#stopped = false;
		for (let attempt = 0; !this.#stopped; attempt++) {
			this.way = { at: 'sending' };
			const outcome = await answered(mutate(CastVoteMutationDocument, { input }));
			if (outcome.status === 'done') return this.#done();
			if (outcome.status === 'refused') return await this.#refused(input, outcome.errors, attempt > 0 ? isOurs : () => false);
			if (hopeless.includes(outcome.failure.kind)) return this.#end({ at: 'failed', failure: outcome.failure });
			this.way = { at: 'waiting', failure: outcome.failure };
			await this.#rest(attempt);
		}
		return this.#end({ at: 'here' });
	}

	/** Asks at once instead of after the pause. */
	again = () => this.#wake();

	/** Gives up waiting; whether the last attempt arrived is not known then. */
	stop(): void {
		this.#stopped = true;
		this.#wake();
	}

	/** A vote whose answer was lost may have been in time: what the server holds decides. */
	async #refused({ ballotId }: BallotVoteCastInput, errors: UserError[], isOurs: (vote: string | null) => boolean): Promise<boolean> {
		if (!errors.some(({ code }) => code === 'BALLOT_NOT_OPEN')) return this.#end({ at: 'refused', errors });
		const found = await readOnce(OwnVoteQueryDocument, { id: ballotId }, 'network-only');
		const own = found.status === 'done' ? found.data.ballot : null;
		return own && isOurs(own.viewerVote) ? this.#done() : this.#end({ at: 'late', earlier: own?.viewerVote ? own : null });
	}

	#done(): true {
		this.way = { at: 'cast' };
		return true;
	}

	#end(way: Way): false {
		this.way = way;
		return false;
	}

	#rest(attempt: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => this.#wake(), pause(attempt, Math.random()));
			this.#wake = () => {
				clearTimeout(timer);
				window.removeEventListener('online', this.#wake);
				resolve();
			};
			window.addEventListener('online', this.#wake);
		});
	}
}
