// Compiles JSON Schemas at build time: `import { validate } from '….schema.json?validator'` gives a plain function, so that
// neither the schema compiler nor code made at run time ships. Used by esbuild.mjs and vitest.config.ts.
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const query = /\.schema\.json\?validator$/;

/** ES module source of a schema's validator. The schema may only use keywords that need no helper at run time. */
async function compile(path) {
  const ajv = new Ajv.default({
    code: { source: true, esm: true, lines: true },
    allErrors: false,
    allowUnionTypes: true,
  });
  const schema = JSON.parse(await readFile(path, 'utf8'));
  ajv.addSchema(schema, 'validate');
  const code = standaloneCode.default(ajv, { validate: 'validate' });
  if (/\brequire\(/.test(code)) throw new Error(`${path} uses a keyword that needs a helper at run time`);
  return code;
}

/** For esbuild. */
export const schemaValidators = {
  name: 'schema-validators',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: query }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?validator', '')),
      namespace: 'schema-validator',
    }));
    onLoad({ filter: /.*/, namespace: 'schema-validator' }, async ({ path }) => ({
      contents: await compile(path),
      watchFiles: [path],
    }));
  },
};

/** The same for Vite and Vitest. */
export const viteSchemaValidators = {
  name: 'schema-validators',
  enforce: 'pre',
  resolveId(id, importer) {
    return query.test(id) && importer ? `\0${resolve(dirname(importer), id)}` : undefined;
  },
  load(id) {
    return id.startsWith('\0') && query.test(id) ? compile(id.slice(1).replace('?validator', '')) : undefined;
  },
};
