import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const rawColour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/i;

/** Rules of this house that no package has. */
const house = {
	rules: {
		'no-raw-colours': {
			create: (context) => ({
				SvelteStyleElement(node) {
					const text = context.sourceCode.getText(node);
					const found = rawColour.exec(text);
					if (found) context.report({ node, message: `Raw colour ${found[0]}: colours come from styles/tokens.css.` });
				}
			})
		},
		'no-text-in-markup': {
			create: (context) => ({
				SvelteText(node) {
					const inStyle = node.parent.type === 'SvelteStyleElement' || node.parent.type === 'SvelteScriptElement';
					if (!inStyle && /\p{L}{3,}/u.test(node.value)) context.report({ node, message: 'Texts come from the message catalogues.' });
				}
			})
		}
	}
};

const features = ['account', 'ballots', 'files', 'home', 'ideas', 'identity', 'moderation', 'partners', 'plans', 'releases', 'search'];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', '**/*.gen.ts', 'src/lib/api/gen/', 'static/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		plugins: { house },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'max-lines': ['error', { max: 250, skipBlankLines: true }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
			complexity: ['error', 10],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// Types of Kit check the addresses of links; ours are built by paths.ts, which has a snapshot test.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			// Svelte drops white space at the edge of a tag; {' '} keeps it.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			'max-lines': ['error', { max: 200, skipBlankLines: true }],
			'max-lines-per-function': 'off',
			// `bind:` needs `let` for the whole pattern.
			'prefer-const': 'off',
			'house/no-raw-colours': 'error',
			'house/no-text-in-markup': 'error',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['src/lib/ui/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(#lib/(features|app)/|#lib/api/(?!errors)|\\$app/)', message: 'The kit knows no data, no routes and no features.' }] }
			]
		}
	},
	...features.map((name) => ({
		files: [`src/lib/features/${name}/**`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^#lib/features/(?!${name}/)[^/]+/(?!(?:[a-z]+/)?public\\.ts$|.*\\.gen\\.ts$)`,
							message: 'Features meet only through public.ts.'
						}
					]
				}
			]
		}
	})),
	{
		files: ['src/lib/{api,i18n}/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^#lib/(features|app|ui)/', message: 'Nothing below knows what stands above.' }] }] }
	},
	{ files: ['src/lib/app/**'], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^#lib/features/[^/]+/(?!public\\.ts$|ExpiredDialog)', message: 'Only public.ts.' }] }] } },
	{ files: ['**/*.test.ts', 'scripts/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } }
);
