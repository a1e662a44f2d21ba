import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxSidecarBytes } from '../../../src/core/annotations/parseSidecar';
import { salvageLarge } from '../../../src/core/annotations/salvageLarge';
import { notesOf, serialiseSidecar, toPage } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import { finish } from '../../../src/core/util/sliced';
import { createNodeSidecarFiles } from '../../../src/node/sidecarFiles';
import { sampleSidecar, sampleText, seededRandom } from '../../support/sidecarSamples';
import { must, openWindow } from '../../support/sidecarStore';
import { timed } from '../../support/timed';

const random = seededRandom(6);
const text = sampleText(3000, random);
const sidecar = sampleSidecar(text, 40, random);
const article = { key: '/story/a.txt', name: 'a.txt' };
const path = `${article.key}.annotations.json`;
const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The sidecar with every annotation so often that the file is larger than allowed, as a merge gone wrong leaves it. */
function swollen(wanted: number): Uint8Array {
  const page = serialiseSidecar(sidecar);
  const from = page.indexOf('\n    {');
  const to = page.lastIndexOf('\n    }') + '\n    }'.length;
  const items = encode(`${page.slice(from, to)},`);
  const copies = Math.ceil(wanted / items.length);
  const [head, tail] = [encode(page.slice(0, from)), encode(page.slice(from))];
  const all = new Uint8Array(head.length + copies * items.length + tail.length);
  all.set(head);
  for (let copy = 0; copy < copies; copy++) all.set(items, head.length + copy * items.length);
  all.set(tail, head.length + copies * items.length);
  return all;
}

const saved = (bytes: Uint8Array): Sidecar | null => finish(salvageLarge(bytes));
const idsOf = (found: Sidecar | null): readonly string[] => (found === null ? [] : notesOf(found).map(({ id }) => id));

describe('a sidecar of 50 MB', () => {
  const bytes = swollen(50_000_000);

  it('is never overwritten; its notes are shown, the person is told once and may go on with them', async () => {
    const { store, files, problems } = openWindow();
    files.contents.set(path, bytes);
    const opened = await store.open(article, text);
    expect(opened.problem).toBe('tooLarge');
    expect(opened.notes).toHaveLength(40);
    expect(opened.notes.every(({ anchor }) => anchor?.state === 'anchored')).toBe(true);
    expect(await store.add(article.key, { start: 0, end: 5 })).toMatchObject({ ok: false, problem: 'tooLarge' });
    await store.fileChanged(path);
    expect(problems).toMatchObject([{ problem: 'tooLarge', salvaged: 40, detail: `${bytes.length} bytes` }]);
    expect(files.contents.get(path)).toBe(bytes);

    const aside = must(await store.repair(article.key));
    expect(files.contents.get(aside)).toBe(bytes);
    expect(files.contents.get(path)?.length).toBeLessThan(maxSidecarBytes);
    expect(store.notes(article.key)).toMatchObject({ problem: null });
    expect(must(await store.add(article.key, { start: 0, end: 5 }, { comment: 'goes on' })).comment).toBe('goes on');
  });

  it('is read in steps that hold nobody, with little in hand', timed, () => {
    const computation = salvageLarge(bytes);
    let longest = 0;
    let steps = 0;
    for (let step = computation.next(); step.done !== true; steps++) {
      const started = process.cpuUsage();
      step = computation.next();
      longest = Math.max(longest, process.cpuUsage(started).user / 1000);
    }
    expect(steps).toBeGreaterThan(500);
    // milliseconds; what the collector of garbage takes in one of them included
    expect(longest).toBeLessThan(100);
  });

  it('is left alone on a disk, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crossread-large-'));
    const key = join(folder, 'a.txt');
    await writeFile(`${key}.annotations.json`, bytes);
    const { store, problems } = openWindow('a', undefined, { files: createNodeSidecarFiles() });
    await store.open({ key, name: 'a.txt' }, text);
    expect(await store.add(key, { start: 0, end: 5 })).toMatchObject({ ok: false, problem: 'tooLarge' });
    expect(problems).toHaveLength(1);
    expect((await stat(`${key}.annotations.json`)).size).toBe(bytes.length);
    expect(await readdir(folder)).toEqual(['a.txt.annotations.json']);
  });
});

describe('a folder where the sidecar would be', () => {
  it('is left alone, and the person is told once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crossread-folder-'));
    const key = join(folder, 'a.txt');
    await mkdir(`${key}.annotations.json`);
    const { store, problems } = openWindow('a', undefined, { files: createNodeSidecarFiles() });
    await store.open({ key, name: 'a.txt' }, text);
    await store.fileChanged(`${key}.annotations.json`);
    for (let tries = 0; tries < 2; tries++)
      expect(await store.add(key, { start: 0, end: 5 })).toMatchObject({ ok: false, problem: 'isDirectory' });
    expect(await store.repair(key)).toMatchObject({ ok: false, problem: 'isDirectory' });
    expect(problems).toMatchObject([{ problem: 'isDirectory' }]);
    expect(await readdir(folder)).toEqual(['a.txt.annotations.json']);
  });
});

describe('what is saved of a file too large to be read whole', () => {
  const whole = encode(serialiseSidecar(sidecar));
  const all = idsOf(sidecar);

  it('is every annotation and the record of the article, in any layout', () => {
    const layouts = [whole, encode(JSON.stringify(toPage(sidecar))), encode(JSON.stringify(sidecar.items, null, 4))];
    for (const bytes of layouts) expect(idsOf(saved(bytes))).toEqual(all);
    expect(saved(whole)?.about).toEqual(sidecar.about);
    const collection = { type: 'AnnotationCollection', first: toPage(sidecar) };
    expect(idsOf(saved(encode(JSON.stringify(collection, null, 2))))).toEqual(all);
  });

  it('is what is whole of a cut one', () => {
    const source = new TextDecoder().decode(whole);
    const ends = [...source.matchAll(/\n {4}\}/g)].map(match => encode(source.slice(0, match.index + 6)).length);
    for (let length = 0; length < whole.length; length += 997) {
      expect(idsOf(saved(whole.subarray(0, length))), `cut at ${length}`).toHaveLength(
        ends.filter(end => end <= length).length,
      );
    }
  });

  it('loses, with any byte flipped, the note that it is in and its neighbour at most', () => {
    for (let at = 5; at < whole.length; at += 611) {
      const flipped = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ (1 << (at % 7)) : byte));
      expect(idsOf(saved(flipped)).length, `flipped at ${at}`).toBeGreaterThanOrEqual(all.length - 2);
    }
  });

  it('is nothing of a file without annotations, however it nests', () => {
    expect(saved(encode('{"a":'.repeat(200_000)))).toBeNull();
    expect(saved(encode('}'.repeat(200_000)))).toBeNull();
    expect(saved(encode(`["${'\\'.repeat(100_001)}`))).toBeNull();
    expect(saved(new Uint8Array(300_000).fill(0xff))).toBeNull();
    expect(saved(encode(`[${'{"target":1},'.repeat(50_000)}`))).toBeNull();
  });
});
