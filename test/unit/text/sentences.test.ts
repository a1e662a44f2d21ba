import { assert, property, string, stringMatching } from 'fast-check';
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences';
import { oneSentence, severalSentences } from './sentenceCases';
import { timed } from '../../support/timed';

const sentences = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each(oneSentence)('one: %s', text => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each(severalSentences.map(parts => [parts.join(' '), parts]))('several: %s', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  it('parts what a lost space glued together, without cutting names of sites and files', () => {
    expect(sentences('The talks ended late.The leaders dined.')).toEqual([
      'The talks ended late.',
      'The leaders dined.',
    ]);
    expect(sentences('Trade stood at $65.7 billionHowever, it is unbalanced.')).toHaveLength(1);
    expect(sentences('He founded Booking.Com and reads readme.Md daily.')).toHaveLength(1);
  });

  it('parts a quotation from the sentence that it was glued to, before it or behind it', () => {
    expect(sentences('The crew is safe, the owner confirms."All of them are well," a clerk said.')).toEqual([
      'The crew is safe, the owner confirms.',
      '"All of them are well," a clerk said.',
    ]);
    expect(sentences('"We drifted. Nobody came for hours."Moran said so on Friday.')).toEqual([
      '"We drifted.',
      'Nobody came for hours."',
      'Moran said so on Friday.',
    ]);
    expect(sentences('The harbour was shut.“Nobody may leave,” said Moran.')).toHaveLength(2);
  });

  it('reads East Asian and Indic stops', () => {
    expect(sentences('総理は到着した。会談は火曜日。')).toEqual(['総理は到着した。', '会談は火曜日。']);
    expect(sentences('मोदी पहुंचे। बैठक हुई।')).toEqual(['मोदी पहुंचे।', 'बैठक हुई।']);
  });

  it('leaves white space out and keeps a stretch without a word whole', () => {
    expect(splitSentences('  One.  Two. ', { start: 0, end: 13 })).toEqual([
      { start: 2, end: 6 },
      { start: 8, end: 12 },
    ]);
    expect(splitSentences('   ', { start: 0, end: 3 })).toEqual([]);
    expect(sentences('* * *')).toEqual(['* * *']);
  });
});

describe('sentences of any text', () => {
  const sound = (text: string): void => {
    let last = 0;
    for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
      expect(
        text
          .slice(last, start)
          .trim()
          .replace(/[\u200b\u2060\u0085]/g, ''),
      ).toBe('');
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(
      text
        .slice(last)
        .trim()
        .replace(/[\u200b\u2060\u0085]/g, ''),
    ).toBe('');
  };

  it('are sorted and disjoint and leave out nothing but white space', () => {
    assert(property(string({ unit: 'binary' }), sound));
    assert(property(stringMatching(/^[A-Za-z.!?"”’ 0-9,()…]{0,80}$/), sound));
  });

  it.each([
    ['one line without a stop', 'word '.repeat(200_000)],
    ['stops alone', '.'.repeat(1_000_000)],
    ['stops and quotes', '."”'.repeat(333_333)],
    ['initials', 'A. '.repeat(333_333)],
    ['stops and dashes', '. -'.repeat(333_333)],
  ])('take linear time: %s', timed, (_, text) => {
    // far above what linear work takes on a busy machine, far below what quadratic work would
    const started = cpuUsage();
    splitSentences(text, { start: 0, end: text.length });
    expect(cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});
