import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** Who comes and what there is to do changes lists of the appearance; who stands in a shift comes back with the shift. */
extendCache({
	updates: {
		crewMemberCreate: forget('appearance'),
		crewMemberRemove: forget('appearance'),
		rotaSlotCreate: forget('appearance'),
		fairAppointmentCreate: forget('appearance'),
		fairAppointmentDelete: forget('appearance'),
		rotaFill: forget('appearance'),
		rotaSlotDelete: forget('appearance'),
		standManagerEdit: forget('appearance'),
		appearancePassesCost: forget('appearance')
	}
});
