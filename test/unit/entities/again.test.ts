import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EntityCorrection } from '../../../src/core/entities/corrections';
import { createEntityResolver, resolveEntities, type StoryEntities } from '../../../src/core/entities/resolve';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';

import { articleOf, type NamedText } from './support';

const lexicon = await loadLexicon();
const article = (text: string): NamedText => articleOf(text, lexicon);

/** What a story says before and after an edit, and what a fresh reading of the edited texts says. */
function edited(
  before: readonly string[],
  after: readonly string[],
  corrections: readonly EntityCorrection[] = [],
): Readonly<Record<'first' | 'again' | 'fresh', StoryEntities>> {
  const resolve = createEntityResolver();
  const articles = before.map(article);
  const first = finish(resolve(articles, corrections));
  const now = after.map((text, at) => (text === before[at] ? (articles[at] ?? article(text)) : article(text)));
  return {
    first,
    again: finish(resolve(now, corrections)),
    fresh: finish(resolveEntities(after.map(article), corrections)),
  };
}

const mayor = 'Mayor Ann Doyle met Owen Foss in Vertova. Doyle praised the Baltic Council.';
const reply = 'Foss paid.\nThe Baltic Council said that Mr Foss was late.';

describe('an edit gives the same as a fresh reading', () => {
  it.each<[string, string]>([
    ['that names nothing', `At last they came. ${mayor}`],
    ['that takes words away', mayor.replace(' in Vertova', '')],
    ['that adds a person', `${mayor} Lena Marbach sang.`],
    ['that adds a namesake', `${mayor} Clara Doyle sang.`],
    ['that changes an office', mayor.replace('Mayor', 'Judge')],
    ['that takes an office away', mayor.replace('Mayor ', '')],
    ['that moves a name', 'In Vertova, Mayor Ann Doyle met Owen Foss. Doyle praised the Baltic Council.'],
    ['that writes a name small', `${mayor} The foss ran dry.`],
    ['that makes a new paragraph', mayor.replace('. ', '.\n')],
    ['that joins two names', mayor.replace('met', 'and')],
    ['that turns the article to sport', `${mayor} The goalkeeper won the football cup and the tennis cup.`],
    ['that empties the article', ''],
  ])('%s', (_, text) => {
    const { again, fresh } = edited([mayor, reply], [text, reply]);
    expect(again).toEqual(fresh);
  });

  it('that brings another article in, or takes one away', () => {
    for (const after of [[mayor], [mayor, reply, 'Ann Doyle sang.'], [reply, mayor]]) {
      const { again, fresh } = edited([mayor, reply], after);
      expect(again).toEqual(fresh);
    }
  });

  it.each<[string, readonly EntityCorrection[]]>([
    ['a name that is none', [{ kind: 'notAnEntity', name: 'Vertova' }]],
    ['two names that are one', [{ kind: 'merge', names: ['Ann Doyle', 'Owen Foss'] }]],
    ['a name of its own', [{ kind: 'split', name: 'Doyle' }]],
    ['another type', [{ kind: 'retype', name: 'Vertova', type: 'ORG' }]],
  ])('under a decision about %s', (_, corrections) => {
    const { again, fresh } = edited([mayor, reply], [`At last they came. ${mayor}`, reply], corrections);
    expect(again).toEqual(fresh);
  });

  it('when the decisions change and the texts do not', () => {
    const resolve = createEntityResolver();
    const articles = [mayor, reply].map(article);
    finish(resolve(articles, []));
    const corrections: readonly EntityCorrection[] = [{ kind: 'notAnEntity', name: 'Vertova' }];
    expect(finish(resolve(articles, corrections))).toEqual(finish(resolveEntities(articles, corrections)));
    expect(finish(resolve(articles, []))).toEqual(finish(resolveEntities(articles, [])));
  });

  it('when an earlier reading was broken off', () => {
    const resolve = createEntityResolver();
    const [old, now] = [[mayor, reply].map(article), [`${mayor} They left.`, reply].map(article)];
    finish(resolve(old, []));
    resolve(now, [])[Symbol.iterator]().next();
    expect(finish(resolve(now, []))).toEqual(finish(resolveEntities(now, [])));
  });

  const sentence = fc.constantFrom(
    'Mayor Ann Doyle resigned.',
    'Doyle gave no reason.',
    'Vertova was quiet.',
    'She left Vertova early.',
    'Nobody saw the vertova.',
    'Lisbon and Vertova agreed.',
    'Lisbon met Vertova there.',
    'They praised Foss and Lisbon.',
    'MAYOR DOYLE RESIGNS OVER OLD BRIDGE',
    'In May they met May Doyle.',
    'The Baltic Grain Council (BGC) met.',
    'BGC members left.',
    'Judge Doyle stayed.',
    'The goalkeeper joined Norwich after the football match.',
    'It rained all day.',
    'They sold bread and paid for it.',
  );
  const text = fc
    .array(sentence, { maxLength: 5 })
    .chain(sentences => fc.constantFrom(' ', '\n').map(between => sentences.join(between)));

  it('whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(2), text, (before, at, changed) => {
        const after = before.map((own, index) => (index === at % before.length ? changed : own));
        const { again, fresh } = edited(before, after);
        expect(again).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });

  it('whatever stands between the same names', () => {
    const between = fc.constantFrom(' and ', ' or ', ' with ', ' met ', ', ', '. ', '\n', ' – ');
    const name = fc.constantFrom('Ann Doyle', 'Vertova', 'Lisbon', 'Rhombar', 'the Baltic Council');
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 4 }), between, between, (names, a, b) => {
        const [before, after] = [a, b].map(joint => `They saw ${names.join(joint)} there.`);
        const { again, fresh } = edited([before ?? ''], [after ?? '']);
        expect(again).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what an edit leaves as it was', () => {
  it('are the same objects, so that nobody looks at them again', () => {
    const { first, again } = edited([mayor, reply], [`At last they came. ${mayor}`, reply]);
    expect(again.articles[1]).toBe(first.articles[1]);
    expect(again.articles[0]).not.toBe(first.articles[0]);
    const council = first.entities.findIndex(({ name }) => name === 'Baltic Council');
    expect(again.entities[council]).toBe(first.entities[council]);
  });

  it('are all of them when nothing was edited', () => {
    const { first, again } = edited([mayor, reply], [mayor, reply]);
    again.articles.forEach((own, index) => expect(own).toBe(first.articles[index]));
    again.entities.forEach((own, index) => expect(own).toBe(first.entities[index]));
  });
});
