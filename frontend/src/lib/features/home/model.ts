/** Greets by the reader's own clock, wherever the browser stands. */
export function partOfDay(at: Date, timeZone: string): 'morning' | 'day' | 'evening' {
	const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at));
	if (hour >= 4 && hour < 11) return 'morning';
	return hour >= 11 && hour < 18 ? 'day' : 'evening';
}

export const firstName = (name: string) => name.split(/\s+/)[0] ?? name;
