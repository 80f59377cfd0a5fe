import { setNonce } from 'get-nonce';
import { GraphiQL } from 'graphiql';
import { StrictMode, useRef, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '../src/lib/styles/tokens.css';
import './page.css';
import { ask, forget, signIn, type Caller } from './ask.ts';
import { locale, texts } from './texts.ts';

const FIRST = `query Portal {\n  portal {\n    name\n    locale\n    isDemo\n  }\n}\n`;

// Dialogs stop the page behind them from scrolling by a style that they write.
setNonce(document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '');
document.documentElement.lang = locale;
document.title = texts.title;
const place = document.getElementById('explorer');
if (!place) throw new Error('The page has no place for the explorer');
createRoot(place).render(
	<StrictMode>
		<Explorer />
	</StrictMode>
);

function Explorer() {
	return (
		<>
			<header className="top">
				<div className="words">
					<h1>{texts.title}</h1>
					<p>{texts.intro}</p>
				</div>
				<Key />
			</header>
			<main className="work" aria-label="GraphiQL">
				{/* What was typed goes with the tab, unlike in GraphiQL's own default. */}
				<GraphiQL fetcher={ask} storage={sessionStorage} defaultQuery={FIRST} defaultTheme={theme()} showPersistHeadersSettings={false} />
			</main>
		</>
	);
}

function Key() {
	const [caller, setCaller] = useState<Caller | 'asking' | null>(null);
	const field = useRef<HTMLInputElement>(null);
	const known = caller !== null && caller !== 'asking' && caller.status === 'known' ? caller : null;

	async function use(event: FormEvent) {
		event.preventDefault();
		const tried = field.current?.value.trim();
		if (!tried) return field.current?.focus();
		setCaller('asking');
		const found = await signIn(tried);
		if (found.status === 'known' && field.current) field.current.value = '';
		setCaller(found);
	}

	function drop() {
		forget();
		setCaller(null);
	}

	return (
		<form className="key" onSubmit={(event) => void use(event)}>
			{known ? null : (
				<label>
					<span>{texts.key}</span>
					<input ref={field} type="password" name="key" autoComplete="off" spellCheck={false} placeholder="bwk_…" aria-describedby="hint state" />
				</label>
			)}
			{known ? (
				<button type="button" onClick={drop}>
					{texts.forget}
				</button>
			) : (
				<button type="submit">{texts.use}</button>
			)}
			<p className="state" id="state" role="status">
				{said(caller)}
			</p>
			<p className="hint" id="hint">
				{texts.hint} <a href="/profil">{texts.profile}</a> · <a href="/">{texts.portal}</a>
			</p>
		</form>
	);
}

function said(caller: Caller | 'asking' | null): string {
	if (caller === null) return texts.stranger;
	if (caller === 'asking') return texts.asking;
	return caller.status === 'known' ? `${caller.name}, ${caller.firm}` : texts[caller.status];
}

/** The look that was chosen in the portal; nothing for the system's. */
function theme(): 'light' | 'dark' | undefined {
	const chosen = localStorage.getItem('theme');
	return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}
