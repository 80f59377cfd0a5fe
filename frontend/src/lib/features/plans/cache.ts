import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A changed weight changes every score; what joins or leaves a theme or the list changes these. */
extendCache({
	updates: {
		themeCreate: forget('themes'),
		themeDelete: forget('themes', 'theme'),
		themeIdeaAdd: forget('theme', 'idea'),
		themeIdeaRemove: forget('theme', 'idea'),
		priorityCreate: forget('priorities', 'priorityColumns', 'idea'),
		priorityDelete: forget('priorities', 'idea'),
		priorityColumnCreate: forget('priorityColumns'),
		priorityColumnEdit: forget('priorityColumns', 'priorities')
	}
});
