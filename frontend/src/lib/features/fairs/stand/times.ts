/** Day and time of an instant at the place of the fair: `2027-10-12` and `09:00`. */
export function placeTime(iso: string | number, timeZone: string): { day: string; time: string } {
	const format = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
	const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
	return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** The instant at which clocks at the place show that day and time. */
export function instant(day: string, time: string, timeZone: string): string {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	const shown = (at: number) => {
		const there = placeTime(at, timeZone);
		return Date.parse(`${there.day}T${there.time}:00Z`);
	};
	const near = wanted - (shown(wanted) - wanted);
	return new Date(near - (shown(near) - wanted)).toISOString();
}

/** `09:00–12:00`. */
export const span = (from: string, to: string, timeZone: string) => `${placeTime(from, timeZone).time}–${placeTime(to, timeZone).time}`;

/** All days from the first to the last. */
export function daysOf(first: string, last: string): string[] {
	const days: string[] = [];
	for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
	return days;
}

/** A time like 09:00 so many hours later, on the same day. */
export const later = (time: string, hours: number) => `${String(Math.min(Number(time.slice(0, 2)) + hours, 23)).padStart(2, '0')}${time.slice(2)}`;
