import { mutate, readOnce } from '#lib/api/client.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import { MakeFileSlotMutationDocument, RemoveFileMutationDocument, UploadedFilesQueryDocument, type FileShownFragment } from './files.gen.ts';
import { say } from './messages.ts';
import { putBytes } from './put.ts';
import { fileSize } from './size.ts';

export const largest = 25 * 2 ** 20;
export const most = 20;
const atOnce = 2;

export interface Upload {
	key: number;
	name: string;
	size: number;
	state: 'waiting' | 'sending' | 'checking' | 'ready' | 'failed';
	/** How much has left the device, from 0 to 1. */
	part: number;
	message: string;
	/** Whether it may go better the next time. */
	again: boolean;
	file: FileShownFragment | null;
	bytes: Blob | null;
	abort: AbortController;
}

let next = 1;

/** Files on their way into what somebody writes; `onchange` hears the ids of those that have arrived. */
export class Uploads {
	all = $state<Upload[]>([]);
	/** For those who do not see the list change. */
	news = $state('');
	readonly #onchange: (ids: string) => void;

	constructor(onchange: (ids: string) => void = () => {}) {
		this.#onchange = onchange;
	}

	get ids(): string[] {
		return this.all.flatMap(({ file }) => (file ? [file.id] : []));
	}
	/** What keeps a form from being sent. */
	get problem(): string | undefined {
		return this.all.some(({ state }) => state === 'failed') ? say('failed.some') : undefined;
	}

	add(files: Iterable<File>): void {
		for (const bytes of files) {
			const size = fileSize(bytes.size, locale());
			const upload = this.#listed(bytes.name, bytes.size, bytes);
			if (bytes.size > largest) this.#fail(upload, say('failed.tooLarge', { size }));
			else if (this.all.length > most) this.#fail(upload, say('failed.tooMany', { max: most }));
		}
		this.#go();
	}
	/** Those of a draft that are still there. */
	async restore(ids: string): Promise<void> {
		if (!ids) return;
		const found = await readOnce(UploadedFilesQueryDocument, { ids: ids.split(' ') }, 'network-only');
		if (found.status !== 'done') return;
		for (const node of found.data.nodes) {
			if (node?.__typename !== 'File' || !node.isReady || !node.expiresAt) continue;
			if (this.ids.includes(node.id)) continue;
			Object.assign(this.#listed(node.name, node.size, null), { state: 'ready', file: node });
		}
		this.#tell();
	}
	retry(upload: Upload): void {
		Object.assign(upload, { state: 'waiting', part: 0, message: '', abort: new AbortController() });
		this.#go();
	}
	/** Takes it off the list, wherever it stands on its way. */
	remove(upload: Upload): void {
		upload.abort.abort();
		this.all = this.all.filter(({ key }) => key !== upload.key);
		if (upload.file) void mutate(RemoveFileMutationDocument, { input: { id: upload.file.id } });
		this.#tell();
		this.#go();
	}
	/** Once what they belong to was sent, they are not ours any more. */
	clear(): void {
		this.all = [];
		this.#tell();
	}
	/** Resolves as soon as nothing is on its way. */
	async settled(): Promise<void> {
		while (this.all.some(({ state }) => state !== 'ready' && state !== 'failed')) await new Promise((later) => setTimeout(later, 100));
	}

	#listed(name: string, size: number, bytes: Blob | null): Upload {
		const abort = new AbortController();
		this.all.push({ key: next++, name, size, state: 'waiting', part: 0, message: '', again: false, file: null, bytes, abort });
		// The one in the list is what the screen watches.
		return this.all[this.all.length - 1] as Upload;
	}
	#go(): void {
		const busy = this.all.filter(({ state }) => state === 'sending' || state === 'checking').length;
		for (const upload of this.all.filter(({ state }) => state === 'waiting').slice(0, atOnce - busy)) {
			upload.state = 'sending';
			void this.#send(upload).then(() => this.#go());
		}
	}
	async #send(upload: Upload): Promise<void> {
		const made = await mutate(MakeFileSlotMutationDocument, { input: { name: upload.name, size: upload.size } });
		if (made.status === 'refused') return this.#fail(upload, made.errors[0]?.message ?? say('failed.broken'));
		const slot = made.status === 'done' ? made.data.fileSlotCreate?.file : null;
		if (!slot?.uploadUrl) return this.#fail(upload, say('failed.offline'), true);
		await this.#put(upload, slot.id, slot.uploadUrl);
	}
	async #put(upload: Upload, id: string, url: string): Promise<void> {
		if (!upload.bytes) return;
		const sent = await putBytes(url, upload.bytes, (part) => this.#progress(upload, part), upload.abort.signal);
		if (upload.abort.signal.aborted) return;
		if (sent.status === 'done') return this.#arrived(upload, id);
		if (sent.status === 'refused') this.#fail(upload, sent.message);
		else this.#fail(upload, say(`failed.${sent.status}`), true);
	}
	async #arrived(upload: Upload, id: string): Promise<void> {
		const found = await readOnce(UploadedFilesQueryDocument, { ids: [id] }, 'network-only');
		const node = found.status === 'done' ? found.data.nodes[0] : null;
		if (node?.__typename !== 'File') return this.#fail(upload, say('failed.broken'));
		Object.assign(upload, { state: 'ready', file: node, name: node.name, size: node.size, bytes: null });
		this.news = say('announce.ready', { name: upload.name });
		this.#tell();
	}
	#progress(upload: Upload, part: number): void {
		upload.part = part;
		if (part >= 1) upload.state = 'checking';
	}
	#fail(upload: Upload, message: string, again = false): void {
		Object.assign(upload, { state: 'failed', message, again });
		this.news = say('announce.failed', { name: upload.name, reason: message });
	}
	#tell(): void {
		this.#onchange(this.ids.join(' '));
	}
}
