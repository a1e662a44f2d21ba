import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/core/report/occurrences';
import { processorTime, timed } from '../../support/timed';

const found = (words: string, text: string): readonly string[] =>
  occurrencesOf(words, text).map(({ start, end }) => text.slice(start, end));

describe('all occurrences of words', () => {
  it.each([
    ['the port', 'The port closed; the\nport reopened.', ['The port', 'the\nport'], 'in any case, over line ends'],
    ['port', 'port, airport, ports, port-side', ['port', 'port'], 'as whole words'],
    ['mayor’s', "The mayor's car, the mayor’s house", ["mayor's", 'mayor’s'], 'with any apostrophe'],
    ['“storm”', 'a "storm", a “storm”', ['"storm"', '“storm”'], 'with any quotes'],
    ['$4.2 (net)', 'It cost $4.2 (net), not $402 (net).', ['$4.2 (net)'], 'with marks as they are'],
    ['  ', 'a b', [], 'none of nothing'],
    ['—', 'a — b', [], 'none of mere marks'],
  ])('%j in %j', (words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('takes no time over hostile text', timed, () => {
    const start = processorTime();
    occurrencesOf('a '.repeat(100), `${'a '.repeat(99)}b `.repeat(2000));
    occurrencesOf(' a', ' '.repeat(400_000));
    expect(processorTime() - start).toBeLessThan(2000);
  });
});
