import { describe, expect, it } from 'vitest';

import { isOrdinary, readLines, sentenceStarts, type TokenLine } from '../../../src/core/entities/reading/lines';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { Token } from '../../../src/core/text/token';
import { tokenize } from '../../../src/core/text/tokenize';
import { finish } from '../../../src/core/util/sliced';

const { tagsOf } = await loadLexicon();
const tokensOf = (text: string): readonly Token[] => finish(tokenize(text, tagsOf));

describe('a line is written as', () => {
  it.each<[TokenLine['style'], string]>([
    ['prose', 'The mayor of Marle closed the bridge on Monday.'],
    ['prose', 'Ann Doyle met Owen Foss in Marle.'],
    ['prose', 'Prime Minister Ann Doyle left.'],
    ['prose', 'It cost NATO and the EU 40 million.'],
    ['prose', ''],
    ['title', 'Mayor Closes Old Bridge After Night Of Storms'],
    ['title', 'War And Peace In Our Time'],
    ['capitals', 'MAYOR CLOSES OLD BRIDGE'],
    ['capitals', 'SOCCER - MARLE BEAT COMO IN OPENER .'],
    ['table', 'Ashdown 7 5 1 1 13 8 16'],
    ['table', '1. Ann Doyle (Britain) 1:02:14'],
    ['table', 'ASHDOWN 2 PENMARSH 1'],
  ])('%s: %s', (style, text) => {
    expect(readLines(tokensOf(text)).map(line => line.style)).toEqual(text === '' ? [] : [style]);
  });

  it('as all of its paragraph, over the ends of wrapped lines', () => {
    const tokens = tokensOf('The mayor closed it, and\nASHDOWN AND PENMARSH\nlost 2 and 1 bridges.');
    expect(readLines(tokens)).toEqual([{ first: 0, end: tokens.length, style: 'prose' }]);
    expect(readLines([])).toEqual([]);
  });
});

describe('a capital is owed to its place', () => {
  it.each<[string, readonly string[]]>([
    ['Prices rose. Wages fell! Why? Nobody knows', ['Prices', 'Wages', 'Why', 'Nobody']],
    ['He said: Prices rose; Wages fell', ['He', 'Prices', 'Wages']],
    ['She said, “Prices rose.” Then she left', ['She', 'Prices', 'Then']],
    ['The so-called “Iron” law', ['The', 'Iron']],
    ['(Prices rose.) Wages fell', ['Prices', 'Wages']],
    ['* Prices rose', ['Prices']],
    ['– Prices rose', ['Prices']],
    ['First line\nGoes on', ['First']],
    ['They left the U.S. The ministry knew', ['They', 'The']],
    ['They left the U.S. Ministry alone', ['They']],
    ['Marle, Como and Foss', ['Marle']],
  ])('in “%s”', (text, expected) => {
    const tokens = tokensOf(text);
    const starts = sentenceStarts(tokens, readLines(tokens));
    expect(tokens.filter((_, at) => starts[at]).map(token => token.text)).toEqual(expected);
  });

  it('nowhere in what has no words', () => {
    const tokens = tokensOf('… — “” ()');
    expect(sentenceStarts(tokens, readLines(tokens))).not.toContain(true);
  });
});

describe('a word is ordinary', () => {
  it.each([
    ['bridge', true],
    ['closed', true],
    ['the', true],
    ['Vertova', false],
    ['Lisbon', false],
    ['Harriet', false],
  ])('%s: %s', (word, ordinary) => {
    const [token] = tokensOf(word);
    expect(token !== undefined && isOrdinary(token)).toBe(ordinary);
  });
});
