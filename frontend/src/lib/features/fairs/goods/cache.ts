import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** What is brought changes the lists of the appearance, and the zones change what lines by area cost whom. */
extendCache({
	updates: {
		appearanceZonesEdit: forget('appearance'),
		exhibitCreate: forget('appearance'),
		exhibitDelete: forget('appearance'),
		packingItemCreate: forget('appearance'),
		packingItemDelete: forget('appearance')
	}
});
