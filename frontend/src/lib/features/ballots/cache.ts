import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A ballot that opens, ends or comes back stands elsewhere in the list. */
extendCache({
	updates: {
		ballotCreate: forget('ballots'),
		ballotEdit: forget('ballots'),
		ballotDelete: forget('ballots', 'ballot'),
		ballotCopy: forget('ballots'),
		ballotAnnounce: forget('ballots'),
		ballotOpen: forget('ballots'),
		ballotPublish: forget('ballots', 'ballotOutcome'),
		ballotAnnul: forget('ballots', 'ballotOutcome')
	}
});
