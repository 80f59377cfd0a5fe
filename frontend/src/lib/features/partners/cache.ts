import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** What these mutations make longer, shorter or newly readable is asked again; open pages do so at once. */
extendCache({
	updates: {
		organisationCreate: forget('organisations', 'circles'),
		invitationCreate: forget('invitations'),
		invitationRevoke: forget('invitations'),
		circleCreate: forget('circles', 'organisations'),
		circleMemberAdd: forget('organisations', 'people'),
		circleMemberRemove: forget('organisations', 'people'),
		termsAccept: forget('circles', 'organisations', 'people', 'ideas', 'wideningRequests')
	}
});
