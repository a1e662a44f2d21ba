import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loneQualifiers, qualifiersClash } from '../../../../src/core/comparing/topic/qualifiers';
import { figuresIn } from '../readTopics';

/** What narrows the last figure of a text: `group qualifier`. */
const narrowing = (text: string): readonly string[] =>
  [...(figuresIn(text).at(-1)?.qualifiers ?? [])].map(([group, qualifier]) => `${group} ${qualifier}`);

describe('a figure is narrowed by', () => {
  it.each([
    ['whose it is', 'Unemployment among women was 6.8 percent.', 'sex women'],
    ['a phrase that opens the sentence', 'For women, unemployment was 6.8 percent.', 'sex women'],
    ['two words together', 'It sold 900 boats in the first quarter.', 'span quarter'],
    ['what was expected', 'Analysts had forecast a profit of $40 million.', 'stage expected'],
    ['what it may not pass', 'Rents are capped at 6.8 percent.', 'stage target'],
    ['an age below', 'Unemployment of people under 25 was 6.8 percent.', 'age young'],
    ['an age above', 'Turnout among those over 65 was 6.8 percent.', 'age old'],
    ['a rival', 'The profit of its rival was $40 million.', 'whose rival'],
    ['the figure before', 'Turnover rose from 6.8 percent.', 'when before'],
    ['what it is compared with', 'Turnover rose, compared with 6.8 percent.', 'when before'],
    ['a time ago', 'The rate was 6.8 percent a year ago.', 'when before'],
    ['what it comes to, said before it', 'The storm closed another nine schools.', 'besides others'],
    ['what it comes to, said behind it', 'The storm closed nine more schools.', 'besides others'],
    ['some of those who are known', 'Two of the injured were flown to Holm.', 'partial some'],
    ['a year of old', 'A flood in 2007 killed 595 people.', 'when before'],
  ])('%s', (_, text, qualifier) => {
    expect(narrowing(text)).toContain(qualifier);
  });

  it.each([
    ['a word of another clause', 'Women marched in Holm; unemployment was 6.8 percent.', 'sex women'],
    [
      'a word far off',
      'Women of all the five towns in the whole upper valley of the river pay 6.8 percent.',
      'sex women',
    ],
    ['the direction of what it rose to', 'The rate rose to 6.8 percent.', 'direction up'],
    ['what came before a count', 'The road reopened after 40 people had signed.', 'when before'],
    ['the article’s own year', 'A flood in 2031 killed 595 people.', 'when before'],
    ['since when it is the highest', 'The rate is 6.8 percent, the highest since 2012.', 'when before'],
    ['all of a kind', 'Forty tons of steel went to Holm.', 'partial some'],
    ['what it ended', 'A speech capped three days of talks.', 'stage target'],
    ['a comparison', 'The town paid 40 million euros more than the valley.', 'besides others'],
    ['the year that it is measured from', 'From the year before, the rate rose by 6.8 percent.', 'when before'],
  ])('not by %s', (_, text, qualifier) => {
    expect(narrowing(text)).not.toContain(qualifier);
  });

  it('the nearest word of a group', () => {
    expect(narrowing('Of the men and women in the mill, women earn 6.8 percent less.')).toContain('sex women');
  });
});

const qualifiers = fc
  .dictionary(fc.constantFrom('sex', 'stage', 'span', 'tax'), fc.constantFrom('x', 'y'))
  .map(found => new Map(Object.entries(found)));

describe('the qualifiers of two figures', () => {
  it.each([
    ['clash in one group', { sex: 'men' }, { sex: 'women' }, true],
    ['go together when they are the same', { sex: 'men' }, { sex: 'men' }, false],
    ['go together when they are of other groups', { sex: 'men' }, { span: 'year' }, false],
    ['go together when there are none', {}, {}, false],
  ])('%s', (_, a, b, clash) => {
    expect(qualifiersClash(new Map(Object.entries(a)), new Map(Object.entries(b)))).toBe(clash);
  });

  it.each([
    ['that one has alone count', { sex: 'men' }, {}, false, 1],
    ['that both have do not', { sex: 'men' }, { sex: 'women' }, true, 0],
    ['that are often left out do not count', { tax: 'net' }, {}, false, 0],
    ['that are often left out count when the figures differ', { tax: 'net' }, {}, true, 1],
    ['on both sides add up', { sex: 'men' }, { stage: 'target' }, false, 2],
  ])('%s', (_, a, b, differ, lone) => {
    expect(loneQualifiers(new Map(Object.entries(a)), new Map(Object.entries(b)), differ)).toBe(lone);
  });

  it('are held against each other alike, whichever comes first', () => {
    fc.assert(
      fc.property(qualifiers, qualifiers, fc.boolean(), (a, b, differ) => {
        expect(qualifiersClash(a, b)).toBe(qualifiersClash(b, a));
        expect(loneQualifiers(a, b, differ)).toBe(loneQualifiers(b, a, differ));
      }),
    );
  });

  it('of a figure and itself neither clash nor are lone', () => {
    fc.assert(
      fc.property(qualifiers, fc.boolean(), (own, differ) => {
        expect(qualifiersClash(own, own)).toBe(false);
        expect(loneQualifiers(own, own, differ)).toBe(0);
      }),
    );
  });
});
