import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = resolve(import.meta.dirname, '../../../dist');

// what is tested here is built: `npm run build` comes before
const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map(name => name.split(sep).join('/'))
  .filter(name => /\.c?js$/.test(name));

/** Ways out of the machine, and ways to run what was not there when the extension was built. */
const ways: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$.#}]|async )fetch\s*\(/g,
  XMLHttpRequest: /new XMLHttpRequest/g,
  socket: /\b(?:WebSocket|EventSource|sendBeacon)\b/g,
  network: /require\(["'](?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/promises)?["']\)/g,
  eval: /(?<![\w$.#])eval\s*\(/g,
  Function: /new Function\b|(?<![\w$.#])Function\s*\(/g,
  program: /require\(["'](?:node:)?child_process["']\)/g,
};

/** What stands in libraries and is never come by, and what is meant to be there; each by its bundle and the number of its places. */
const explained = [
  {
    in: 'importers/articles.cjs',
    way: 'XMLHttpRequest',
    times: 1,
    why: 'Papa Parse: only with `download`, never asked for',
  },
  {
    in: 'importers/pdf.cjs',
    way: 'fetch',
    times: 2,
    why: 'pdf.js: for a document or its tables by address; it is given bytes',
  },
  { in: 'importers/pdf.cjs', way: 'XMLHttpRequest', times: 1, why: 'pdf.js: the same in older browsers' },
  { in: 'importers/pdf.cjs', way: 'Function', times: 3, why: 'pdf.js: only with `isEvalSupported`, which is off' },
  { in: 'commands.cjs', way: 'program', times: 1, why: 'Git, asked for the name of its user' },
  { in: 'extension.js', way: 'program', times: 1, why: 'Git, asked for the name of its user' },
];

const found = bundles.flatMap(name => {
  const code = readFileSync(join(dist, name), 'utf8');
  return Object.entries(ways).flatMap(([way, pattern]) => {
    const times = [...code.matchAll(pattern)].length;
    return times > 0 ? [`${name}: ${way} ${times}`] : [];
  });
});

describe('what is shipped', () => {
  it('asks no server and runs no code that it was not shipped with, but for what is explained here', () => {
    expect(bundles.length).toBeGreaterThan(8);
    expect(found.sort()).toEqual(explained.map(one => `${one.in}: ${one.way} ${one.times}`).sort());
  });

  it('is itself what a browser loads in parts: a file of the extension, never an address', () => {
    const code = readFileSync(join(dist, 'web/extension.js'), 'utf8');
    expect([...code.matchAll(/(?<![\w$.])import\s*\(/g)]).toHaveLength(1);
    expect(code).toMatch(/createObjectURL\(new Blob\(\[/);
  });
});
