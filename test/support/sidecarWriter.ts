// A process of its own that adds notes to a sidecar, for tests that end processes or let several write at once.
// usage: node <bundle> ARTICLE COUNT NAME; prints the id of each note once it is safe.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createNoteStore } from '../../src/core/annotations/store';
import { createNodeSidecarFiles } from '../../src/node/sidecarFiles';

async function main(): Promise<void> {
  const [key = '', count = '0', name = ''] = process.argv.slice(2);
  const store = createNoteStore({
    files: createNodeSidecarFiles(),
    pacer: { now: () => performance.now(), breathe: async () => undefined },
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    author: () => ({ name }),
  });
  await store.open({ key, name: basename(key) }, await readFile(key, 'utf8'));
  process.stdout.write('ready\n');
  for (let number = 0; number < Number(count); number++) {
    const outcome = await store.add(
      key,
      { start: number % 50, end: (number % 50) + 8 },
      { comment: `${name} ${number}` },
    );
    if (outcome.ok) process.stdout.write(`${outcome.value.id}\n`);
    else process.stderr.write(`${outcome.problem} ${outcome.detail}\n`);
  }
}

void main();
