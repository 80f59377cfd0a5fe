import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

/** A step, a word or a date changes what is missing, and so what the head of a fair says. */
extendCache({
	updates: {
		appearanceCreate: forget('appearances'),
		fairCreate: forget('fairs'),
		fairEditionCreate: forget('fairs'),
		appearanceStep: forget('appearances', 'appearance'),
		appearanceAnswer: forget('appearances', 'appearance'),
		appearanceAgreementPropose: forget('appearances', 'appearance'),
		appearanceAgreementAccept: forget('appearances', 'appearance'),
		fairGoalCreate: forget('appearance'),
		fairGoalEdit: forget('appearance'),
		fairGoalDelete: forget('appearance'),
		fairTaskTick: forget('appearance'),
		fairTaskCreate: forget('appearance'),
		fairTaskDelete: forget('appearance'),
		fairTasksDate: forget('appearance'),
		fairDeadlineDelete: forget('appearance'),
		appearanceWithdraw: forget('appearances', 'appearance'),
		fairTaskUntick: forget('appearance')
	}
});
