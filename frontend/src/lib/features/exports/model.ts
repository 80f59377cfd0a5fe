import type { ExportPart, ExportState } from '#lib/api/gen/schema.ts';

/** What can be left out, in the order in which it is offered; ideas are always in it. */
export const optional = ['TALK', 'SUPPORT', 'FILES', 'HOUSE'] as const satisfies readonly ExportPart[];

export const isBusy = (state: ExportState) => state === 'WAITING' || state === 'RUNNING';

export const tone = { WAITING: 'info', RUNNING: 'info', READY: 'ok', FAILED: 'bad', OUTDATED: 'warn' } as const satisfies Record<ExportState, string>;

/** What its badge says: one that is over by the clock is neither there nor failed. */
export function shown({ state, url }: { state: ExportState; url?: string | null }): ExportState | 'EXPIRED' {
	return state === 'READY' && !url ? 'EXPIRED' : state;
}

/** How far it is, in percent; never done before it is. */
export const percent = (done: number, total: number) => (total > 0 ? Math.min(99, Math.floor((100 * done) / total)) : 0);

/** In the unit in which one would say it. */
export function fileSize(bytes: number, locale: string): string {
	const [unit, size] = bytes < 1e6 ? (['kilobyte', Math.max(1, bytes / 1e3)] as const) : (['megabyte', bytes / 1e6] as const);
	return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
}
