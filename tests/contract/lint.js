// Lints files by lint.config.js: node lint.js '{patterns, edits: [[path, was, becomes]]}' from tests/contract; edited texts stand in for their files.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const { patterns = [], edits = [] } = JSON.parse(process.argv[2]);
// The plugin finds schema and documents from where the process stands.
process.chdir('../..');
const eslint = new ESLint({ overrideConfigFile: 'tests/contract/lint.config.js' });

const results = patterns.length ? await eslint.lintFiles(patterns) : [];
const texts = {};
for (const [path, was, becomes] of edits) texts[path] = (texts[path] ?? readFileSync(path, 'utf8')).replace(was, () => becomes);
for (const [filePath, text] of Object.entries(texts)) results.push(...(await eslint.lintText(text, { filePath })));

const findings = results.flatMap(({ filePath, messages }) =>
	messages.map(({ ruleId, line, message }) => ({ file: filePath, rule: ruleId?.replace('@graphql-eslint/', '') ?? 'parser', line, message }))
);
console.log(JSON.stringify({ files: results.map((result) => result.filePath), findings }));
