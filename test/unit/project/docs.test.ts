import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pages } from '../../../scripts/docs.mjs';

const made = await pages();

it.each(Object.keys(made))('docs/%s is what the manifest says; `npm run docs` makes it', name => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8')).toBe(made[name]);
});
