import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** What a line or a paper changes, the settlement follows. */
extendCache({
	updates: {
		budgetLineCreate: forget('appearance'),
		budgetLineEdit: forget('appearance'),
		costDocumentCreate: forget('appearance'),
		costDocumentApprove: forget('appearance'),
		costDocumentAttach: forget('appearance'),
		costDocumentDetach: forget('appearance'),
		costDocumentRemove: forget('appearance')
	}
});
