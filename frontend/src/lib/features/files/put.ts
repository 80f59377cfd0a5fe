/** What came of sending bytes: nothing wrong, a reason in the person's language, or no answer at all. */
export type Sent = { status: 'done' } | { status: 'refused'; message: string } | { status: 'offline' } | { status: 'broken' };

/** Sends the bytes to their slot; the only request that tells how far it is, which fetch cannot. */
export function putBytes(url: string, bytes: Blob, tell: (part: number) => void, signal: AbortSignal): Promise<Sent> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('PUT', url);
		request.setRequestHeader('X-Portal', '1');
		request.setRequestHeader('Content-Type', 'application/octet-stream');
		request.upload.onprogress = ({ loaded, total }) => tell(total ? loaded / total : 0);
		request.onload = () => resolve(outcome(request));
		request.onerror = () => resolve({ status: 'offline' });
		request.onabort = () => resolve({ status: 'broken' });
		signal.addEventListener('abort', () => request.abort());
		request.send(bytes);
	});
}

function outcome({ status, responseText }: XMLHttpRequest): Sent {
	if (status === 204) return { status: 'done' };
	try {
		const { message } = JSON.parse(responseText) as { message?: string };
		if (message) return { status: 'refused', message };
	} catch {
		// No answer of ours.
	}
	return { status: 'broken' };
}
