// What an extension host prints while it runs tests: their report is shown, the rest kept for a failure.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './paths.mjs';
import { recordCounts } from './results.mjs';
import { stackLines } from './stackLines.mjs';

/** Lines of the report start with this: see test/host/support/runAll.ts. */
const mark = '[tests]';

/** Collector of what the host of this kind prints while it runs this bundle of tests. */
export function testReport(kind, tests) {
  const log = [];
  const shown = stackLines(tests);
  let isComplete = false;

  const show = line => {
    const text = shown(line);
    if (text !== undefined) console.log(text);
    const [, passed, failed] = /^(\d+) passed, (\d+) failed/.exec(line) ?? [];
    if (passed === undefined) return;
    isComplete = true;
    recordCounts(`host-${kind}`, { passed: Number(passed), failed: Number(failed) });
  };

  return {
    /** Takes what was printed in one go: several lines, of which the first carries the mark. */
    collect(printed) {
      log.push(printed);
      if (printed.startsWith(mark)) printed.slice(mark.length).split('\n').forEach(show);
    },
    /** Takes one line of a host that does not tell where one print ends and the next begins: all is shown. */
    collectLine(line) {
      log.push(line);
      show(line.startsWith(mark) ? line.slice(mark.length) : line);
    },
    /** Whether the closing counts were printed: a host that crashed ends without them, and with exit code 0. */
    isComplete: () => isComplete,
    /** Writes all that was printed into a file, and returns its path. */
    save() {
      const file = join(out, `host-${kind}.log`);
      mkdirSync(out, { recursive: true });
      writeFileSync(file, log.join('\n'));
      return file;
    },
  };
}
