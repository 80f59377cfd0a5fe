import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Date: 'string', Markdown: 'string', ID: 'string' };

const config: CodegenConfig = {
	schema: '../graphql/schema.graphql',
	documents: 'src/lib/{api,features}/**/*.graphql',
	config: { scalars, strictScalars: true, useTypeImports: true, enumType: 'string-literal', enumsAsTypes: true, skipTypename: false },
	generates: {
		'src/lib/api/gen/schema.ts': { plugins: ['typescript'] },
		'src/lib/': {
			preset: 'near-operation-file',
			presetConfig: { extension: '.gen.ts', baseTypesPath: 'api/gen/schema.ts', importTypesNamespace: 'Schema' },
			plugins: ['typescript-operations', './scripts/codegen-documents.js']
		},
		// The same map twice: for the server, which runs nothing else for browsers, and for the client's cache.
		'../graphql/documents/web.json': { plugins: ['./scripts/codegen-trusted.js'] },
		'src/lib/api/gen/texts.json': { plugins: ['./scripts/codegen-trusted.js'] }
	}
};

export default config;
