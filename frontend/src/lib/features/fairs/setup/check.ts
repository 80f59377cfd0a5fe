import { areaFrom } from '../area.ts';
import { say } from './messages.ts';

interface Content {
	name: string;
	city: string;
	firstDay: string;
	lastDay: string;
	circleId: string;
	purpose: string;
	goal: string;
	target: string;
	area: string;
}

/** The fair and its edition, where they are known already. */
interface Chosen {
	fair?: unknown;
	edition?: unknown;
}

const needed = (text: string) => (text.trim() ? undefined : say('required'));
const isCount = (text: string) => /^\d{1,9}$/.test(text.trim()) && Number(text) > 0;

/** What is wrong with each field, in words; nothing where it is right. */
export function problemsOf(content: Content, chosen: Chosen, title: string) {
	return {
		name: chosen.fair ? undefined : needed(content.name),
		city: chosen.fair ? undefined : needed(content.city),
		...(chosen.edition ? {} : days(content)),
		circleId: needed(content.circleId),
		title: title.length > 1 ? undefined : say('required'),
		purpose: needed(content.purpose),
		goal: needed(content.goal),
		target: isCount(content.target) ? undefined : say('targetWrong'),
		standArea: areaFrom(content.area) === null ? say('areaWrong') : undefined
	};
}

function days({ firstDay, lastDay }: Content) {
	const order = lastDay < firstDay ? say('daysWrong') : undefined;
	return { firstDay: needed(firstDay), lastDay: needed(lastDay) ?? order };
}
