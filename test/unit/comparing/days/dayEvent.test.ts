import { describe, expect, it } from 'vitest';
import { dayEvent, type DayEvent } from '../../../../src/core/comparing/days/dayEvent';
import { readArticle } from '../readArticle';

/** What happened on the only day that a sentence names. */
function eventOf(sentence: string): DayEvent {
  const { text, claims, structure } = readArticle(sentence, '2031-05-06');
  const [day, ...others] = claims.filter(({ kind }) => kind === 'date');
  if (day === undefined || others.length > 0) throw new Error(`not one day: ${sentence}`);
  return dayEvent(day, text, structure.sentences[day.sentence] ?? day);
}

/** The terms of an event, the weightiest first. */
const termsOf = (sentence: string): readonly string[] =>
  [...eventOf(sentence).terms].sort(([, x], [, y]) => y - x).map(([term]) => term);

describe('what happened on a day', () => {
  it('is told by the words before it, the nearest first', () => {
    expect(termsOf('A barge rammed the lock gate on Monday.')).toEqual(['gate', 'lock', 'ram', 'barg']);
  });

  it.each([
    ['which opens its sentence', 'On Monday a barge rammed the lock gate.', ['barg', 'ram']],
    ['which stands before its noun', 'After Monday’s collision the lock gate leaked.', ['crash', 'lock']],
    ['which is the day of a thing', 'Divers missed a Monday briefing on the lock.', ['brief', 'lock']],
  ])('is told by the words behind a day %s', (_, sentence, first) => {
    expect(termsOf(sentence).slice(0, 2)).toEqual(first);
  });

  it('is told less by what stands in another clause', () => {
    const one = eventOf('A leaking barge passed on Monday.').terms;
    const two = eventOf('The gate leaked; a barge passed on Monday.').terms;
    expect(one.get('pass')).toBe(two.get('pass'));
    expect(two.get('leak')).toBeLessThan(one.get('leak') ?? 0);
  });

  it('is told by no word of time', () => {
    const terms = termsOf('A barge rammed the gate early on Monday morning.');
    expect(terms).toEqual(expect.arrayContaining(['gate', 'ram', 'barg']));
    expect(terms.filter(term => /^(?:mon|morn|earl)/.test(term))).toEqual([]);
  });

  it('is looked for near by only, however long the sentence', () => {
    const far = 'stones '.repeat(400);
    expect(termsOf(`Beyond the ${far} a barge rammed the lock gate on Monday.`)).not.toContain('beyond');
    expect(eventOf(`Walls of ${far} a barge rammed the gate on Monday.`).terms.has('wall')).toBe(false);
  });
});

describe('names beside a day', () => {
  it('tell who and where, and are known apart from what happened', () => {
    const { names } = eventOf('Nobody slept: a barge rammed the gate at Tarva on Monday.');
    expect(names).toEqual(new Set(['tarva']));
  });

  it('are none at the head of a sentence, where every word has a capital', () => {
    expect(eventOf('Barges rammed the gate on Monday.').names).toEqual(new Set());
  });
});

describe('a day on which somebody said something', () => {
  it.each([
    ['The harbour master said on Monday that the gate would hold.'],
    ['On Monday the harbour master said that the gate would hold.'],
  ])('is known with who spoke: %s', sentence => {
    const { isSaying, speaker, terms } = eventOf(sentence);
    expect(isSaying).toBe(true);
    expect([...speaker]).toEqual(expect.arrayContaining(['harbour', 'master']));
    expect(terms.has('said')).toBe(false);
  });

  it('is none where the saying is of another clause', () => {
    expect(eventOf('The master of the old harbour said, after a barge rammed the gate on Monday.').isSaying).toBe(
      false,
    );
  });
});

describe('a day is told', () => {
  it.each([
    'Edda Holm is due in court on Thursday.',
    'The bridge will be opened on Thursday.',
    'A vigil is scheduled for Thursday.',
  ])('as still to come: %s', sentence => {
    expect(eventOf(sentence).isAhead).toBe(true);
  });

  it.each([
    'Edda Holm appeared in court on Thursday.',
    'The bridge was opened on Thursday.',
    'The mayor said on Thursday that the bridge would be closed.',
  ])('as over: %s', sentence => {
    expect(eventOf(sentence).isAhead).toBe(false);
  });
});
