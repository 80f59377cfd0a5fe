// Lints files by lint.config.js: node lint.js '{patterns, texts: {path: text}}' from tests/contract; a text stands in for its file.
import { ESLint } from 'eslint';

const { patterns = [], texts = {} } = JSON.parse(process.argv[2]);
// The plugin finds schema and documents from where the process stands.
process.chdir('../..');
const eslint = new ESLint({ overrideConfigFile: 'tests/contract/lint.config.js' });

const results = patterns.length ? await eslint.lintFiles(patterns) : [];
for (const [filePath, text] of Object.entries(texts)) results.push(...(await eslint.lintText(text, { filePath })));

const findings = results.flatMap(({ filePath, messages }) =>
	messages.map(({ ruleId, line, message }) => ({ file: filePath, rule: ruleId?.replace('@graphql-eslint/', '') ?? 'parser', line, message }))
);
console.log(JSON.stringify({ files: results.map((result) => result.filePath), findings }));
