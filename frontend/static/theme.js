// Runs before the first paint, as a file of its own so that the content policy needs no inline scripts.
(function () {
	try {
		var theme = localStorage.getItem('theme');
		var locale = localStorage.getItem('locale');
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
		if (locale) document.documentElement.lang = locale;
	} catch {
		// Storage is refused: the system's choice stays.
	}
})();
