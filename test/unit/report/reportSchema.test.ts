import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import type { ClaimRelation, NumericClaim } from '../../../src/core/claims/claim';
import type { EntityType } from '../../../src/core/entities/entity';
import type { Bound } from '../../../src/core/language/bound';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { MatchTier } from '../../../src/core/matching/match';
import { toStoryReport } from '../../../src/core/report/storyReport';
import { kindTraits } from '../../../src/core/quantities/claimKind';
import { createStoryReader, type StoryReader } from '../../../src/core/story/reader';
import type { DateSource, ParagraphKind } from '../../../src/core/text/article';
import type { StoryNoteRelation } from '../../../src/core/text/storyNote';
import { finish } from '../../../src/core/util/sliced';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Schema {
  readonly $defs: Readonly<Record<string, Schema | undefined>>;
  readonly enum?: readonly (string | null)[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | undefined>>;
}
const schema = JSON.parse(read('docs/report.schema.json')) as Schema;
const page = read('docs/report.md');

/** The values that the schema allows at a path of definitions, properties and items. */
function allowed(...path: readonly string[]): readonly string[] {
  const [name = '', ...rest] = path;
  let at = schema.$defs[name];
  for (const key of rest) at = key === '[]' ? at?.items : at?.properties?.[key];
  return (at?.enum ?? []).filter(value => value !== null).sort();
}

/** Every member of a union, which the compiler compels to be complete. */
const all = <T extends string>(members: Readonly<Record<T, true>>): readonly string[] => Object.keys(members).sort();

const noteRelations = all<StoryNoteRelation>({
  attributionDropped: true,
  differentSpeaker: true,
  titleConflict: true,
  quoteVariant: true,
  spelling: true,
  status: true,
  wording: true,
});
const claimRelations = all<ClaimRelation>({
  same: true,
  rounding: true,
  morePrecise: true,
  bound: true,
  arithmetic: true,
  differs: true,
  possible: true,
});

describe('the schema of the report', () => {
  it('gives each article its outlet, as a person set it or the file states it', () => {
    const text =
      'HD\tWall breaks\nBY\tKim Roe\nPD\t7 May 2024\nSN\tCoast Herald\nLP\nThe wall broke.\nTD\nTwelve boats sank.\n';
    const inputs = [
      { key: 'a', name: 'a.txt', text, version: 0 },
      { key: 'b', name: 'b.txt', text: 'The wall broke.', version: 0, details: { outlet: 'Bay Times' } },
      { key: 'c', name: 'c.txt', text: 'The wall broke.', version: 0 },
    ];
    const { articles } = toStoryReport(finish(createStoryReader(null).analyse(inputs)));
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Coast Herald', 'Bay Times', null]);
    const { required, properties } = schema.$defs['article'] ?? {};
    expect([required?.includes('outlet'), properties?.['outlet'] !== undefined]).toEqual([true, true]);
  });

  it('allows just the values that the core knows', () => {
    expect(allowed('noteRelation')).toEqual(noteRelations);
    expect(allowed('claimRelation')).toEqual(claimRelations);
    expect(allowed('entityType')).toEqual(
      all<EntityType>({ PERSON: true, ORG: true, PLACE: true, GROUP: true, EVENT: true, NAME: true }),
    );
    expect(allowed('match', 'kind')).toEqual(
      all<MatchTier>({ copied: true, edited: true, reworded: true, related: true }),
    );
    expect(allowed('bound')).toEqual(
      all<Bound>({ '=': true, '~': true, '<~': true, '>~': true, '>=': true, '>': true, '<=': true, '<': true }),
    );
    expect(allowed('claimKind')).toEqual(Object.keys(kindTraits).sort());
    expect(allowed('salience')).toEqual(all<NumericClaim['salience']>({ claim: true, light: true, vague: true }));
    expect(allowed('claim', 'modality')).toEqual(
      all<NonNullable<NumericClaim['modality']>>({ reported: true, planned: true, estimated: true, denied: true }),
    );
    expect(allowed('article', 'dateSource')).toEqual(
      all<DateSource>({ frontMatter: true, prefix: true, sidecar: true, inferred: true }),
    );
    expect(allowed('article', 'paragraphs', '[]', 'kind')).toEqual(
      all<ParagraphKind>({
        headline: true,
        standfirst: true,
        body: true,
        crosshead: true,
        caption: true,
        credit: true,
        teaser: true,
        menu: true,
        prefix: true,
        notice: true,
      }),
    );
  });

  it('has each relation told on its page', () => {
    for (const relation of [...noteRelations, ...claimRelations])
      expect(page).toMatch(new RegExp(`^\\| \`${relation}\` +\\| \\w`, 'm'));
  });
});

describe('a report', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  let reader: StoryReader;
  beforeAll(async () => void (reader = createStoryReader(await loadLexicon())));

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'the sample story',
      Object.fromEntries(readdirSync(join(root, 'seeds')).map(name => [name, read(`seeds/${name}`)])),
    ],
    ['an empty file', { 'a.txt': '' }],
    [
      'names written otherwise',
      { 'a.txt': 'Ann Connor paid €5m in May 2031.', 'b.txt': 'Ann Conner paid at least 6 million euros.' },
    ],
  ])('of %s keeps to it', (_, texts) => {
    const inputs = Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 1 }));
    const report: unknown = JSON.parse(JSON.stringify(toStoryReport(finish(reader.analyse(inputs)))));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['differ by bounds of one side as everywhere', 'more than 1,400', 'more than 1,200', ['differs']],
    ['can both hold beside a figure', 'more than 1,200', '1,250', ['bound']],
  ])('%s', (_, a, b, relations) => {
    const inputs = [a, b].map((figure, at) => {
      const text = `The brewers of Sandoy stand together. So far ${figure} breweries have joined the brewers of Sandoy.`;
      return { key: `${at}.txt`, name: `${at}.txt`, text, version: 1 };
    });
    const { claimLinks } = toStoryReport(finish(reader.analyse(inputs)));
    expect(claimLinks.map(({ relation }) => relation)).toEqual(relations);
  });

  it('of another form does not', () => {
    expect(validate({ format: 'crossread-story/1' })).toBe(false);
  });
});
