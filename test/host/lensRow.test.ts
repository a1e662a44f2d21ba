import type { DifferenceKind } from '../../src/core/report/differences';
import type { ParagraphDifference, ParagraphSummary } from '../../src/core/report/paragraphSummary';
import { rowLinks } from '../../src/vscode/passages/lensRow';
import { expect } from './support/expect';

const place = { article: 1, start: 0, end: 1 };

function difference(kind: DifferenceKind, hereWords: string, thereWords: string): ParagraphDifference {
  return { kind, here: { ...place, article: 0 }, hereWords, there: place, thereWords };
}

/** The titles of a row above a paragraph that one of four other versions tells. */
function titles(differences: readonly ParagraphDifference[], label = 'courier'): readonly string[] {
  const best = { article: 1, sentence: 0 };
  const agreeing = { same: [], compatible: [] };
  const summary: ParagraphSummary = {
    article: 0,
    paragraph: 0,
    others: 4,
    versions: [{ article: 1, tier: 'edited', candidates: [best] }],
    best,
    differences,
    agreeing,
  };
  return rowLinks(summary, ['herald', label, 'post', 'times', 'wire']).map(({ title }) => title);
}

describe('the row above a paragraph', () => {
  it('says what differs in the words of both versions', () => {
    expect(titles([difference('differs', '14 people', 'at least 16')])).toEqual([
      'differs: “at least 16” in courier · “14 people” here',
      '2 of 5 versions',
      'courier',
    ]);
  });

  it('leaves a figure whole, whatever else has to go', () => {
    const speed = difference('differs', '139 kilometres per hour', 'up to 150 kilometres per hour');
    expect(titles([speed], 'evening-tribune-north')[0]).toBe(
      'differs: “up to 150 kilometres per hour” in evening-tribune-n…',
    );
    const homes = difference('differs', 'About 12,000 households', 'Some 9,000 homes');
    const injured = difference('differs', '31 injured', 'About 35 people');
    expect(titles([homes, injured], 'brevik-radio-hourly')[0]).toBe(
      'differs: “Some 9,000 homes” in brevik-radio-hour… · 1 more',
    );
    expect(titles([injured, homes], 'brevik-radio-hourly')[0]).toBe(
      'differs: “About 35 people” in brevik-radi… · “31 injured” here',
    );
  });

  it('gives the words of the other version whole rather than a part of both', () => {
    const other = difference('titleConflict', 'External Affairs Minister', 'foreign secretary');
    expect(titles([other], 'british-paper')[0]).toBe('different title: “foreign secretary” in british-paper');
  });

  it('shows of long wordings the words that differ', () => {
    const here = 'the people of the town were told in the evening that the bridge was open again';
    const [title = ''] = titles([difference('quoteVariant', here, here.replace('open', 'closed'))]);
    expect(title).toContain('“closed” in courier');
    expect(title).toContain('“open” here');
  });

  it('names the source that one of them leaves out', () => {
    const dropped = difference('attributionDropped', 'officials said', 'The ferry sank on Friday');
    expect(titles([{ ...dropped, unsourced: 'there' }])[0]).toBe('no source in courier: “officials said” here');
    const named = difference('attributionDropped', 'The ferry sank on Friday', 'officials said');
    expect(titles([{ ...named, unsourced: 'here' }])[0]).toBe('no source here: “officials said” in courier');
  });

  it('fits 80 columns, whatever differs and whatever the versions are called', () => {
    const words = 'the deputy chief of the northern harbour authority';
    const kinds = 'differs attributionDropped differentSpeaker titleConflict quoteVariant spelling status wording';
    for (const kind of kinds.split(' ') as DifferenceKind[])
      for (const unsourced of [{}, { unsourced: 'here' }, { unsourced: 'there' }] as const) {
        const one = { ...difference(kind, words, words.toUpperCase()), ...unsourced };
        const row = titles([one, difference('differs', '3', '4')], 'evening-courier-of-the-northern-isles').join(' | ');
        expect(row.length).toBeLessThanOrEqual(80);
        expect(row).toContain('2 of 5 versions');
      }
  });
});
