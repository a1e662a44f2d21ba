import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { mergeSidecars } from '../../src/core/annotations/merge';
import { serialiseSidecar } from '../../src/core/annotations/sidecar';
import { createNoteStore } from '../../src/core/annotations/store';
import type { NoteStore } from '../../src/core/annotations/storeTypes';
import type { Pacer } from '../../src/core/util/sliced';
import { createNodeSidecarFiles } from '../../src/node/sidecarFiles';
import { bundleWriter, killOnce, temporaryArticle, writeTogether } from '../support/sidecarProcesses';
import { randomChange, sampleSidecar, sampleText, seededRandom } from '../support/sidecarSamples';
import type { BenchRow } from './benchRow';

/** Sidecars: nothing lost under kills, shared writing and merges; how long thousands of notes take. */
export async function benchSidecar(): Promise<readonly BenchRow[]> {
  const writer = await bundleWriter();
  return [...(await kills(writer, 300)), ...(await sharedWriting(writer)), merges(500), ...(await manyNotes(5000))];
}

/** Writers killed at random moments of saving. */
async function kills(writer: string, rounds: number): Promise<readonly BenchRow[]> {
  const random = seededRandom(9);
  let lost = 0;
  let broken = 0;
  for (let round = 0; round < rounds; round++) {
    try {
      lost += (await killOnce(writer, await temporaryArticle(), random(120))).lost;
    } catch {
      broken++;
    }
  }
  return [
    atMost(`SIGKILL while saving, ${rounds} times: broken sidecars`, broken, 'files', 0),
    atMost(`SIGKILL while saving, ${rounds} times: acknowledged notes lost`, lost, 'notes', 0),
  ];
}

async function sharedWriting(writer: string): Promise<readonly BenchRow[]> {
  // a reader that finds a broken file ends this with an error
  const { kept, reads } = await writeTogether(writer, await temporaryArticle(), 3, 200);
  const row = { name: `three processes × 200 notes: kept (${reads} reads, all whole)`, value: kept, unit: 'notes' };
  return [{ ...row, limit: 600, ok: kept === 600 }];
}

function merges(pairs: number): BenchRow {
  let asking = 0;
  for (let seed = 0; seed < pairs; seed++) {
    const random = seededRandom(seed + 1000);
    const base = sampleSidecar(sampleText(800, random), 12, random);
    const [ours, theirs] = [0, 1].map(who => {
      let side = base;
      for (let step = 0; step < 1 + random(3); step++) side = randomChange(side, who, step * 2 + who, random);
      return side;
    });
    if (ours !== undefined && theirs !== undefined && mergeSidecars(base, ours, theirs).questions.length > 0) asking++;
  }
  return atMost(`merge of ${pairs} random pairs: pairs with a question`, (100 * asking) / pairs, '%', 10);
}

/** Opening, saving and re-anchoring a sidecar with thousands of notes; the best of some rounds, as other work shares the machine. */
async function manyNotes(count: number): Promise<readonly BenchRow[]> {
  const random = seededRandom(3);
  const text = sampleText(60_000, random);
  const article = await temporaryArticle(text);
  await writeFile(`${article}.annotations.json`, serialiseSidecar(sampleSidecar(text, count, random)));
  const slices = sliceMeter();
  const times = { open: Infinity, save: Infinity, anchor: Infinity, slice: Infinity };
  for (let round = 0; round < 5; round++) {
    const store = openStore(slices.pacer);
    times.open = Math.min(times.open, await worked(() => store.open({ key: article, name: 'article.txt' }, text)));
    await store.setText(article, text);
    for (let save = 0; save < 4; save++) {
      times.save = Math.min(
        times.save,
        await timed(() => store.add(article, { start: save, end: 40 }, { comment: 'x' })),
      );
    }
    slices.reset();
    const changed = `New words first. ${text.replaceAll('mayor', 'major')}`;
    times.anchor = Math.min(times.anchor, await timed(() => store.setText(article, changed)));
    times.slice = Math.min(times.slice, slices.longest());
    store.dispose();
  }
  return [
    atMost(`open ${count} notes`, times.open, 'ms', 300),
    atMost(`save one of ${count} notes`, times.save, 'ms', 100),
    { name: `re-anchor ${count} notes in a changed text`, value: times.anchor, unit: 'ms', ok: true },
    atMost(`longest slice of re-anchoring ${count} notes`, times.slice, 'ms', 10),
  ];
}

function openStore(pacer: Pacer): NoteStore {
  return createNoteStore({
    files: createNodeSidecarFiles(),
    pacer,
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    author: () => ({ name: 'Bench' }),
  });
}

/** A pacer that notes how long the host was held between two breaths; time that the machine gave to others is not counted. */
function sliceMeter(): { readonly pacer: Pacer; readonly reset: () => void; readonly longest: () => number } {
  let longest = 0;
  let since = performance.now();
  let used = process.cpuUsage();
  const start = (): void => {
    since = performance.now();
    used = process.cpuUsage();
  };
  const pacer = {
    now: () => performance.now(),
    breathe: () => {
      const { user, system } = process.cpuUsage(used);
      longest = Math.max(longest, Math.min(performance.now() - since, (user + system) / 1000));
      return new Promise<void>(resolve =>
        setImmediate(() => {
          start();
          resolve();
        }),
      );
    },
  };
  const reset = (): void => {
    longest = 0;
    start();
  };
  return { pacer, reset, longest: () => longest };
}

/** Time that something takes of which the machine gave it all: opening computes, and hardly waits for the disk. */
async function worked(run: () => Promise<unknown>): Promise<number> {
  const used = process.cpuUsage();
  const wall = await timed(run);
  const { user, system } = process.cpuUsage(used);
  return Math.min(wall, (user + system) / 1000);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function atMost(name: string, value: number, unit: string, limit: number): BenchRow {
  return { name, value, unit, limit, ok: value <= limit };
}
