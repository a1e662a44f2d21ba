import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Loads a part of the extension, a script beside the one that asks for it: an object with what it exports. */
export async function loadPartFile(name: string): Promise<unknown> {
  return createRequire(__filename)(join(__dirname, `${name}.cjs`)) as unknown;
}
