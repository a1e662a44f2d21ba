import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchRow } from './benchRow';

const runs = 5;

/** What the start of the extension takes where nothing is open, in processes of its own; the fastest of some, as other programs only add to it. */
export async function activationBench(): Promise<readonly BenchRow[]> {
  const script = join(process.cwd(), 'test', 'tools', 'activation.mjs');
  const times = Array.from({ length: runs }, () => {
    const { milliseconds } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
      readonly milliseconds: number;
    };
    return milliseconds;
  });
  const value = Math.min(...times);
  return [{ name: 'activation', value, unit: 'ms of processor', ok: true }];
}
