let heading: HTMLElement | undefined;

/** A new page starts at its heading: screen readers announce it, the keyboard goes on from there. */
export function startAtHeading(): void {
	const found = [...document.querySelectorAll<HTMLElement>('[data-page-title]')];
	heading = found.filter((one) => one.checkVisibility()).at(-1);
	heading?.focus({ preventScroll: true });
}

/** A page that was still loading exchanges its heading, and the focus would fall to the body: it goes along instead. */
export function stayAtHeading(): () => void {
	const observer = new MutationObserver(() => {
		if (heading && !heading.isConnected && document.activeElement === document.body) startAtHeading();
	});
	observer.observe(document.body, { childList: true, subtree: true });
	return () => observer.disconnect();
}
