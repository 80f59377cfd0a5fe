// Keeps the code of pages that are read in halls without reception. What the portal answers is never kept here.
const CODE = /^\/(_app\/immutable\/|theme\.js$|icon\.svg$)/;
const store = (version) => `code-${version}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/')));
	else if (CODE.test(pathname)) event.respondWith(code(request));
});

// One version at a time: an old shell would name files that are gone.
async function keep({ version, files }) {
	for (const name of await caches.keys()) if (name !== store(version)) await caches.delete(name);
	const cache = await caches.open(store(version));
	const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = ['/', ...files.filter((path) => CODE.test(path))].filter((path) => !known.has(path));
	await Promise.allSettled([...new Set(missing)].map((path) => cache.add(path)));
}

async function code(request) {
	try {
		const answer = await fetch(request);
		const [name] = await caches.keys();
		if (answer.ok && name) await (await caches.open(name)).put(request, answer.clone());
		return answer;
	} catch {
		return kept(request);
	}
}

async function kept(request) {
	return (await caches.match(request, { ignoreVary: true })) ?? Response.error();
}
