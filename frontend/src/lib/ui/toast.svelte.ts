interface Toast {
	id: number;
	text: string;
	kind: 'plain' | 'bad';
	action?: { label: string; act: () => void };
}

let shown = $state.raw<Toast[]>([]);
let next = 1;

export const toasts = () => shown;

/** A short message about a lone act. Bad news and those with an action stay until they are dismissed or ten seconds pass. */
export function toast(text: string, options: Pick<Toast, 'action'> & { kind?: Toast['kind'] } = {}): void {
	const id = next++;
	shown = [...shown.slice(-2), { id, text, kind: options.kind ?? 'plain', action: options.action }];
	setTimeout(() => dismiss(id), options.action || options.kind === 'bad' ? 10_000 : 5_000);
}

export function dismiss(id: number): void {
	shown = shown.filter((one) => one.id !== id);
}
