type Handler = () => void;

let enabled = $state(stored());
let waitingForSecond = false;
const handlers = new Map<string, Handler[]>();

/** Single-letter keys can be switched off by those whose speech input would press them. */
export const shortcuts = {
	get enabled() {
		return enabled;
	},
	toggle() {
		enabled = !enabled;
		try {
			localStorage.setItem('keys', enabled ? 'on' : 'off');
		} catch {
			// The choice lasts as long as the page.
		}
	}
};

/** While the calling component lives, its keys work: `n`, `j`, or two in a row like `g i`. The latest component wins. */
export function useKeys(keys: Record<string, Handler>): void {
	$effect(() => {
		for (const [key, handler] of Object.entries(keys)) handlers.set(key, [...(handlers.get(key) ?? []), handler]);
		return () => {
			for (const [key, handler] of Object.entries(keys)) {
				handlers.set(
					key,
					(handlers.get(key) ?? []).filter((one) => one !== handler)
				);
			}
		};
	});
}

export function onKey(event: KeyboardEvent): void {
	if (!enabled || event.defaultPrevented || hasModifier(event) || isTyping(event.target)) return;
	const key = waitingForSecond ? `g ${event.key}` : event.key;
	waitingForSecond = false;
	if (event.key === 'g' && key === 'g') {
		waitingForSecond = true;
		setTimeout(() => (waitingForSecond = false), 1_200);
		return;
	}
	const handler = handlers.get(key)?.at(-1);
	if (!handler) return;
	event.preventDefault();
	handler();
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.closest('input, textarea, select, dialog[open], [popover]:popover-open') !== null;
}

function stored(): boolean {
	if (typeof window === 'undefined') return true;
	try {
		return localStorage.getItem('keys') !== 'off';
	} catch {
		return true;
	}
}
