import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A result that is published or taken back is another one for everybody who reads it. */
extendCache({
	updates: {
		ballotPublish: forget('ballots', 'ballotOutcome'),
		ballotAnnul: forget('ballots', 'ballotOutcome')
	}
});
