import { describe, expect, it } from 'vitest';
import { topicWords, wordTerm, type TopicWord } from '../../../src/core/comparing/topic/words';

const read = (text: string): readonly TopicWord[] => topicWords(text, { start: 0, end: text.length });
const told = (text: string): readonly string[] => read(text).flatMap(({ stop, folded }) => (stop ? [] : [folded]));

describe('the words around a figure', () => {
  it('are those that tell what it is of: no articles, titles or words of saying', () => {
    expect(told('The ferry sank, Mr Ardal said.')).toEqual(['ferry', 'sank', 'ardal']);
  });

  it('have no possessive and no commas of thousands', () => {
    expect(told("the harbour's 12,500 berths")).toEqual(['harbour', '12500', 'berths']);
  });

  it('stand where they stand in the article', () => {
    const text = 'Nine piers. Four ferries sank.';
    const sentence = { start: 12, end: text.length };
    for (const { start, end, folded } of topicWords(text, sentence))
      expect(text.slice(start, end).toLowerCase()).toBe(folded);
    expect(topicWords(text, sentence)[0]?.folded).toBe('four');
  });

  it('know their clause', () => {
    const clauses = read('Imports rose by 4 %, while exports fell by 3 %.').map(({ folded, clause }) => [
      folded,
      clause,
    ]);
    const clauseOf = new Map(clauses as [string, number][]);
    expect(clauseOf.get('imports')).toBe(clauseOf.get('4'));
    expect(clauseOf.get('exports')).toBe(clauseOf.get('3'));
    expect(clauseOf.get('imports')).not.toBe(clauseOf.get('exports'));
  });

  it('tell the country in its names apart from the pronoun', () => {
    expect(told('The US joined us.')).toEqual(['us', 'joined']);
  });

  it.each([
    ['killed', 'deaths'],
    ['rose', 'growth'],
    ['slid', 'fell'],
    ['injured', 'hurt'],
    ['quake', 'earthquake'],
    ['invaded', 'war'],
    ['president', 'premier'],
    ['berths', 'berth'],
  ])('%s and %s are one term', (a, b) => {
    expect(wordTerm(a)).toBe(wordTerm(b));
  });

  it.each([
    ['rose', 'fell'],
    ['imports', 'exports'],
    ['killed', 'injured'],
    ['raised', 'rose'],
  ])('%s and %s are two', (a, b) => {
    expect(wordTerm(a)).not.toBe(wordTerm(b));
  });
});
