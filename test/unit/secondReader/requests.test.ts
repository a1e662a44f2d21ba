import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/secondReader/answer';
import { instruction, requestVersion } from '../../../src/core/secondReader/instruction';
import { makeRequests, smallestWindow, usualWindow } from '../../../src/core/secondReader/requests';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { linkKinds } from '../../../src/core/matching/linkKind';
import { hashText } from '../../../src/core/util/hash';
import { finish } from '../../../src/core/util/sliced';
import { ferry, readStory } from './stories';

let story: StoryAnalysis;

beforeAll(async () => {
  story = await readStory();
});

/** A version of many numbered sentences, none like another. */
const long = (name: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) => `The ${name} crew found crate number ${at + 1} on the ${at}th day.`,
  ).join('\n\n');

describe('the requests of a story', () => {
  it('hold the instruction and the numbered sentences of all versions, without boilerplate', () => {
    const requests = finish(makeRequests(story));
    expect(requests).toHaveLength(1);
    const [{ text, number, of, request } = { text: '', number: 0, of: 0, request: '' }] = requests;
    expect({ number, of, request }).toEqual({ number: 1, of: 1, request: requestVersion });
    expect(text.startsWith(instruction)).toBe(true);
    for (const name of Object.keys(ferry)) expect(text).toContain(`FILE "${name}"`);
    expect(text).toContain('\n[2] The ferry Skua ran aground off Tarn island on Tuesday');
    expect(text).not.toContain('Weather');
  });

  it('number sentences as the checks do', () => {
    const [{ text } = { text: '' }] = finish(makeRequests(story));
    const numbered = [...text.matchAll(/^\[(\d+)\] (.*)$/gmu)];
    expect(numbered.length).toBeGreaterThan(10);
    const sentences = story.articles.flatMap(article =>
      article.structure.sentences.map(
        ({ start, end }, index) => `${String(index + 1)} ${article.text.slice(start, end)}`,
      ),
    );
    for (const [, number = '', words = ''] of numbered) expect(sentences).toContain(`${number} ${words}`);
  });

  it('are the same for the same story, byte for byte, in whatever order its files come', async () => {
    const turned = await readStory(Object.fromEntries(Object.entries(ferry).reverse()));
    expect(finish(makeRequests(turned))).toEqual(finish(makeRequests(story)));
  });

  it('show every two sentences of different versions together, in pieces that fit the window', async () => {
    const big = await readStory({ 'north.txt': long('north', 150), 'south.txt': long('south', 110) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: smallestWindow, max: 12_000 }), async window => {
        const requests = finish(makeRequests(big, window));
        const held = requests.map(({ text }) => {
          expect(text.length).toBeLessThanOrEqual(window);
          return new Set(text.slice(instruction.length).match(/(?:north|south) crew found crate number \d+/gu));
        });
        for (const at of [1, 37, 110, 150])
          for (const other of [1, 55, 110])
            expect(
              held.some(
                one =>
                  one.has(`north crew found crate number ${at}`) && one.has(`south crew found crate number ${other}`),
              ),
            ).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('are none for a story without a sentence', async () => {
    expect(finish(makeRequests(await readStory({}), usualWindow))).toEqual([]);
  });
});

describe('the instruction', () => {
  it('names every kind and gives an example that is an answer', () => {
    for (const kind of linkKinds) expect(instruction).toContain(`"${kind}"`);
    expect(readAnswer(instruction)).toMatchObject({ foreign: false, malformed: 0, items: [{ kind: 'differs' }] });
  });

  it('has a new version when it changes: kept proposals name the one that they answer', () => {
    expect([requestVersion, hashText(instruction)]).toEqual(['crossread-request/1', 1642724922]);
  });
});
