/** After the build: the bootstrap becomes a file of its own (so `script-src 'self'` is enough), and all assets get compressed twins. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const build = new URL('../build/', import.meta.url).pathname;
const page = join(build, 'index.html');

await externaliseBootstrap();
await compressAll();

async function externaliseBootstrap(): Promise<void> {
	const html = await readFile(page, 'utf8');
	const inline = /<script>([\s\S]*?)<\/script>/.exec(html);
	if (!inline?.[1]) throw new Error('index.html holds no inline bootstrap; has SvelteKit changed its shape?');
	const hash = createHash('sha256').update(inline[1]).digest('base64url').slice(0, 8);
	const name = `_app/immutable/boot.${hash}.js`;
	await writeFile(join(build, name), inline[1].replace(/\n\t+/g, '\n').trim() + '\n');
	const changed = html.replace(inline[0], `<script src="/${name}"></script>`);
	if (/<script>/.test(changed)) throw new Error('A second inline script would break the content policy');
	await writeFile(page, await withFont(changed));
}

/** `font-display: optional` shows the font on the first visit only when it arrives early. */
async function withFont(html: string): Promise<string> {
	const files = await readdir(join(build, '_app/immutable/assets'));
	const font = files.find((name) => /latin-wght-normal.*\.woff2$/.test(name));
	if (!font) throw new Error('The font is missing');
	return html.replace('</title>', `</title>\n\t\t<link rel="preload" as="font" type="font/woff2" crossorigin href="/_app/immutable/assets/${font}" />`);
}

async function compressAll(): Promise<void> {
	const files = await readdir(build, { recursive: true });
	await Promise.all(files.filter((name) => /\.(js|css|html|svg|json|txt)$/.test(name)).map((name) => compress(join(build, name))));
}

async function compress(file: string): Promise<void> {
	const content = await readFile(file);
	const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
	await Promise.all([writeFile(`${file}.br`, brotli), promisify(gzip)(content, { level: 9 }).then((zipped) => writeFile(`${file}.gz`, zipped))]);
}
