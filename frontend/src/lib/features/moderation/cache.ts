import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A decision takes an entry off its list and puts the idea on others. */
extendCache({
	updates: {
		ideaApprove: forget('moderationQueue', 'ideas'),
		ideaReturn: forget('moderationQueue', 'ideas'),
		ideaWideningAnswer: forget('wideningRequests', 'ideas')
	}
});
