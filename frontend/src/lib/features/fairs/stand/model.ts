import type { FairRotaCheckQuery } from './stand.gen.ts';
import type { CrewShownFragment, ShiftShownFragment, WorkingTimeFragment } from './stand.gen.ts';
import { dateTime, number } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import type { Firm } from '../money/firms.ts';
import { say } from './messages.ts';
import { placeTime } from './times.ts';

export type WorkingTime = Omit<WorkingTimeFragment, 'id' | 'version'>;
export type Crew = CrewShownFragment;
export type Shift = ShiftShownFragment;
export type Problem = NonNullable<FairRotaCheckQuery['rotaCheck']>['problems'][number];

/** A shift with the row of the grid in which it stands. */
export interface Placed {
	shift: Shift;
	row: number;
}

/** A day with its shifts. */
export interface Day {
	day: string;
	shifts: Placed[];
}

/** The name, or where one may not know it the number among the firm's people. */
export function nameOf({ person, number, organisation }: Pick<Crew, 'person' | 'number' | 'organisation'>): string {
	if (person) return person.name;
	return organisation ? say('person.ofFirm', { n: number, firm: organisation.name }) : say('person.unknown', { n: number });
}

export const firmOf = ({ organisation }: Pick<Crew, 'organisation'>, firms: readonly Firm[]): Firm | undefined => firms.find(({ id }) => id === organisation?.id);

/** Days with their shifts; same times and places stand in the same row. */
export function days(shifts: readonly Shift[], timeZone: string, fair: readonly string[]): Day[] {
	const keyed = shifts.map((shift) => {
		const { day, time } = placeTime(shift.startsAt, timeZone);
		return { shift, day, key: `${time} ${placeTime(shift.endsAt, timeZone).time} ${shift.station}` };
	});
	const rows = [...new Set(keyed.map(({ key }) => key))].sort();
	const every = [...new Set([...fair, ...keyed.map(({ day }) => day)])].sort();
	return every.map((day) => ({
		day,
		shifts: keyed
			.filter((one) => one.day === day)
			.map(({ shift, key }) => ({ shift, row: rows.indexOf(key) + 1 }))
			.sort((one, two) => one.row - two.row)
	}));
}

/** How many hours somebody stands there in all, in tenths at most. */
export function hoursOf(crewId: string, shifts: readonly Shift[]): number {
	const own = shifts.filter(({ assignments }) => assignments.some(({ crewMember }) => crewMember?.id === crewId));
	const milliseconds = own.reduce((sum, { startsAt, endsAt }) => sum + Date.parse(endsAt) - Date.parse(startsAt), 0);
	return Math.round(milliseconds / 360_000) / 10;
}

/** What somebody in the shift would have to speak or know, and nobody does. */
export function lacking(shift: Shift, there: readonly Crew[]): string[] {
	const languages = shift.languages.filter((one) => !there.some((member) => member.languages.includes(one)));
	const topics = shift.topics.filter((one) => !there.some((member) => member.topics.some((known) => known.toLowerCase() === one.toLowerCase())));
	return [...languages, ...topics];
}

/** Why somebody had better not stand there, as far as the page can tell; the portal decides. */
export function doubts(member: Crew, shift: Shift, shifts: readonly Shift[], { longestDay }: WorkingTime): string {
	const own = shifts.filter((one) => one.id !== shift.id && one.assignments.some(({ crewMember }) => crewMember?.id === member.id));
	if (own.some((one) => one.startsAt < shift.endsAt && shift.startsAt < one.endsAt)) return say('doubt.same');
	const day = shift.startsAt.slice(0, 10);
	return hoursOf(member.id, own.filter(({ startsAt }) => startsAt.slice(0, 10) === day)) + length(shift) > longestDay / 60 ? say('doubt.long', { hours: hours(longestDay) }) : '';
}

const hours = (minutes: number) => number(minutes / 60, locale());
const limits: Partial<Record<Problem['rule'], 'longestDay' | 'shortestRest' | 'longestStretch'>> = { TOO_LONG_A_DAY: 'longestDay', TOO_LITTLE_REST: 'shortestRest', NO_BREAK: 'longestStretch' };

/** A rule in words, with the hours that hold at this stand. */
export function said(rule: Problem['rule'], time: WorkingTime): string {
	const limit = limits[rule];
	return say(`rule.${rule}`, { hours: limit ? hours(time[limit]) : '' });
}

const length = ({ startsAt, endsAt }: Shift) => (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;

/** Words of a list that somebody typed, separated by commas. */
export const wordsFrom = (text: string) => text.split(',').map((one) => one.trim()).filter(Boolean);

/** When a page was kept on this device, by the clock of the device: there may be nothing else to ask. */
export const keptAt = (at: number) => dateTime(new Date(at).toISOString(), locale(), undefined);
