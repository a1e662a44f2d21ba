// Names the code that a build is made of: `import { build } from 'crossread?build'`. What another build kept of its work is no use to it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'crossread?build';

/** A digest of all that reading stories depends on: the core, and the libraries by the lock file. */
function digest() {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'package-lock.json')));
  const core = join(import.meta.dirname, 'src', 'core');
  const files = readdirSync(core, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  for (const path of files.map(file => join(file.parentPath, file.name)).sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** For esbuild. */
export const buildName = {
  name: 'build-name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^crossread\?build$/ }, () => ({ path: name, namespace: 'build-name' }));
    onLoad({ filter: /.*/, namespace: 'build-name' }, () => ({
      contents: `export const build = ${JSON.stringify(digest())};`,
    }));
  },
};
