// Where things lie. Everything a run makes goes to `cache` (kept between runs), `out` (results) or the system's temp folder.
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const cache = join(root, '.vscode-test');
export const out = join(root, 'out');
export const sampleStory = join(root, 'seeds');
