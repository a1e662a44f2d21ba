import { describe, expect, it } from 'vitest';
import { calendarNames, determiners } from '../../../src/core/language/en/clauseWords';
import {
  clauseOpeners,
  clauseStarts,
  functionWords,
  opensClause,
  prepositions,
  stopWords,
} from '../../../src/core/language/en/functionWords';

describe('function words', () => {
  it.each(['above', 'along', 'below', 'out', 'inside', 'regarding'])('%s is a preposition', word => {
    expect(prepositions.has(word)).toBe(true);
  });

  it('are no topic, but for prepositions that tell of one', () => {
    expect(['of', 'below', 'than'].every(word => stopWords.has(word) && functionWords.has(word))).toBe(true);
    expect(['inside', 'opposite', 'regarding'].some(word => stopWords.has(word))).toBe(false);
  });

  it('open a clause for whoever asks, unless they may be prepositions', () => {
    for (const word of ['while', 'although', 'who', 'because']) {
      expect(clauseOpeners.has(word) && clauseStarts.has(word) && opensClause(word, 'it')).toBe(true);
    }
    expect(['after', 'before', 'as'].some(word => clauseOpeners.has(word))).toBe(false);
    expect(opensClause('as', 'he')).toBe(true);
    expect(opensClause('as', 'a')).toBe(false);
  });

  it('begin a noun phrase', () => {
    expect(['the', 'those', 'her', 'each', 'some'].every(word => determiners.has(word))).toBe(true);
    expect(['she', 'two', 'same'].some(word => determiners.has(word))).toBe(false);
  });

  it('know days and months by name, without those that are verbs', () => {
    expect(['monday', 'sunday', 'january', 'december'].every(word => calendarNames.has(word))).toBe(true);
    expect(['march', 'may', 'mon', 'sun', 'sat', 'jan'].some(word => calendarNames.has(word))).toBe(false);
  });
});
