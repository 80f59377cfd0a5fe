/** Texts that were typed but not sent yet, kept on this device per person, so that nothing typed is ever lost. */
export interface Draft<Content> {
	content: Content;
	savedAt: string;
}

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const pause = 800;

export function draftKey(personId: string, name: string): string {
	return `draft:${personId}:${name}`;
}

export function readDraft<Content extends object>(storage: Keeper, key: string, shape: Content): Draft<Content> | null {
	try {
		const found = JSON.parse(storage.getItem(key) ?? 'null') as Draft<Content> | null;
		if (!found?.savedAt || typeof found.content !== 'object') return null;
		// A draft of an older version of the form may lack fields.
		return { savedAt: found.savedAt, content: { ...shape, ...found.content } };
	} catch {
		return null;
	}
}

/** Saves 800 ms after the last change, and at once when the page is left. */
export class DraftSaver<Content extends object> {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: Content | null = null;

	readonly #storage: Keeper;
	readonly #key: string;
	readonly #onsaved: (at: Date | 'refused') => void;

	constructor(storage: Keeper, key: string, onsaved: (at: Date | 'refused') => void = () => {}) {
		this.#storage = storage;
		this.#key = key;
		this.#onsaved = onsaved;
	}

	change(content: Content): void {
		this.#waiting = content;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), pause);
	}

	flush(): void {
		clearTimeout(this.#timer);
		if (!this.#waiting) return;
		const at = new Date();
		try {
			this.#storage.setItem(this.#key, JSON.stringify({ content: this.#waiting, savedAt: at.toISOString() }));
			this.#onsaved(at);
		} catch {
			this.#onsaved('refused');
		}
		this.#waiting = null;
	}

	discard(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
		try {
			this.#storage.removeItem(this.#key);
		} catch {
			// Where nothing can be stored there is nothing to remove.
		}
	}
}
