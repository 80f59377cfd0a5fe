import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A decision takes an entry off its list and puts the idea on others. */
extendCache({
	updates: {
		moderationDecide: forget('moderationQueue', 'moderationLog', 'ideas'),
		moderationUndo: forget('moderationQueue', 'moderationLog', 'ideas'),
		moderationRedact: forget('moderationLog', 'ideas'),
		ideaWideningAnswer: forget('wideningRequests', 'ideas')
	}
});
