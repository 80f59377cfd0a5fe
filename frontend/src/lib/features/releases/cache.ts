import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** What is published, taken back or removed changes its list; what was released with it changes those of ideas. */
extendCache({
	updates: {
		releaseNoteCreate: forget('releaseNoteDrafts'),
		releaseNoteEdit: forget('releaseNotes', 'releaseNoteDrafts'),
		releaseNotePublish: forget('releaseNotes', 'releaseNoteDrafts', 'ideas', 'idea'),
		releaseNoteTakeBack: forget('releaseNotes', 'releaseNoteDrafts', 'idea'),
		releaseNoteDelete: forget('releaseNoteDrafts', 'releaseNote')
	}
});
