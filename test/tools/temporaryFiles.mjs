// Vitest's global setup: what tests write to the system's temporary folder goes into one folder that is removed at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-tests-'));
  // workers inherit the environment, and `tmpdir()` goes by this variable
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
