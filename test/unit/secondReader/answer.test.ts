import { describe, expect, it } from 'vitest';
import { longestAnswer, mostItems, readAnswer } from '../../../src/core/secondReader/answer';
import { answerOf, item } from './stories';

const good = item('differs', ['a.txt', 'four', 2], ['b.txt', 'five']);
const readGood = {
  kind: 'differs',
  a: { file: 'a.txt', exact: 'four', sentence: 2 },
  b: { file: 'b.txt', exact: 'five' },
};

describe('the answer of a second reader', () => {
  it('is read as kinds, files, quotations and sentence numbers, and nothing else of it', () => {
    const chatty = { ...good, why: 'Trust me', a: { ...readGood.a, note: '<img src=x>' } };
    const { items, malformed, incomplete, foreign } = readAnswer(answerOf(chatty));
    expect(items).toEqual([readGood]);
    expect({ malformed, incomplete, foreign }).toEqual({ malformed: 0, incomplete: false, foreign: false });
  });

  it('may stand in a fence, between remarks, or name its format last', () => {
    expect(readAnswer(`Here it is:\n\`\`\`json\n${answerOf(good)}\n\`\`\`\nGood luck!`).items).toEqual([readGood]);
    const last = JSON.stringify({ items: [good], format: 'crossread-proposals/1' });
    expect(readAnswer(last).items).toEqual([readGood]);
  });

  it('is read as far as it goes when it stops in the middle', () => {
    const whole = answerOf(good, good, good);
    const cut = readAnswer(whole.slice(0, whole.lastIndexOf('"exact"')));
    expect(cut.items).toHaveLength(2);
    expect(cut.incomplete).toBe(true);
  });

  it('is no answer in another format, or in prose', () => {
    for (const text of ['', 'I cannot help with that.', '[]', '{"items": []}', answerOf(good).replace('/1', '/2')])
      expect(readAnswer(text)).toMatchObject({ foreign: true, items: [] });
  });

  it.each([
    [{ ...good, kind: 'contradiction' }],
    [{ ...good, a: null }],
    [{ ...good, b: { file: 'b.txt', exact: '' } }],
    [{ ...good, b: { file: 'b.txt', exact: 'x'.repeat(3000) } }],
    [{ ...good, b: { file: '', exact: 'five' } }],
    [{ ...good, b: { file: 'b.txt', exact: 5 } }],
    [{ ...good, b: { file: 'b.txt', exact: 'five', sentence: 1.5 } }],
    [{ ...good, b: { file: 'b.txt', exact: 'five', sentence: '2' } }],
    ['free text'],
    [[good]],
    [null],
    [7],
  ])('counts %j as malformed', wrong => {
    const { items, malformed } = readAnswer(answerOf(wrong, good));
    expect(items).toEqual([readGood]);
    expect(malformed).toBeGreaterThanOrEqual(1);
  });

  it('is cut where it is too long, and says how much was left', () => {
    const megabyte = answerOf(...Array.from({ length: 12_000 }, () => good));
    expect(megabyte.length).toBeGreaterThan(1_000_000);
    const { items, unread, overMost, incomplete } = readAnswer(megabyte);
    expect(items).toHaveLength(mostItems);
    expect(unread).toBe(megabyte.length - longestAnswer);
    expect(overMost).toBeGreaterThan(0);
    expect(incomplete).toBe(true);
  });

  it('holds nobody up, whatever a megabyte of it holds', () => {
    const head = '{"format":"crossread-proposals/1","items":[';
    for (const part of ['{', '"', '[', '{"a":"\\', ',', '}', 'x ', '{"kind":{"a":'])
      expect(readAnswer(head + part.repeat(1_000_000 / part.length)).items).toEqual([]);
  });
});
