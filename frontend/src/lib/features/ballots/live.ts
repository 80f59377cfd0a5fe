import { subscribe } from '#lib/api/client.ts';
import { BallotChangesSubscriptionDocument } from './ballots.gen.ts';

/** Calls back whenever a ballot opens, ends, is published or the like; never because somebody votes. Ends with the answer. */
export const onBallots = (act: () => void, id: string | null = null): (() => void) => subscribe(BallotChangesSubscriptionDocument, { id }, act);
