/** For how many days a key may be made; the server takes any number up to a year. */
export const lengths = [7, 30, 90, 180, 365];

/** A key counts as seen when it is made; whatever is later was its program. */
export function wasUsed({ createdAt, lastSeenAt }: { createdAt: string; lastSeenAt: string }): boolean {
	return Date.parse(lastSeenAt) - Date.parse(createdAt) > 1_000;
}
