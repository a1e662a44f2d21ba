// Leads the stack lines of bundled tests back to the TypeScript they were made from.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { root } from './paths.mjs';

/**
 * A function from a printed line to the line to show: places in the bundle become places in the repository; what lies
 * in a package becomes `undefined`, to be left out.
 */
export function stackLines(bundle) {
  const file = `${bundle}.map`;
  const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const placeIn = new RegExp(
    `[^\\s(]*${bundle
      .split(/[\\\\/]/)
      .slice(-3)
      .join('/')}[^:\\s]*:(\\d+):(\\d+)`,
  );
  return line => {
    const [text, row, column] = placeIn.exec(line) ?? [];
    // a worker host wraps the bundle into a function, whose head takes two lines
    const head = text?.includes('#') ? 2 : 0;
    const entry = text && map?.findEntry(Number(row) - 1 - head, Number(column) - 1);
    if (!entry?.originalSource) return line;
    if (entry.originalSource.includes('node_modules')) return undefined;
    const source = relative(root, resolve(dirname(bundle), entry.originalSource));
    return line.replace(text, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  };
}
