import { speakerPlace } from '../attribution/speakerPlace';
import type { Quotation } from '../attribution/source';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { foldedWords, placeOfWords, type PrintedText } from './versions';

/** Fewer words may be said by anybody. */
const fewestWords = 4;

/** People to whom a draft gives words that every version which prints them gives to somebody else, or does not even name them. */
export function* quotedSpeakerFindings(
  { articles, entities }: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'PERSON' ? [id] : [])));
  const findings: DraftFinding[] = [];
  for (const quote of own.quotes) {
    yield;
    const words = foldedWords(textOf(own.text, quote));
    const place = people.has(quote.entity ?? '') ? placeBeside(own, quote) : undefined;
    if (place === undefined || words.length < fewestWords) continue;
    const told = printed.flatMap(version => {
      const at = placeOfWords(version, words);
      return at === undefined ? [] : [{ version, at }];
    });
    const isOther = told.every(({ version, at }) => {
      const article = articles[at.article];
      const other = article?.quotes.find(one => overlap(one, at) > 0);
      if (article === undefined || other === undefined || other.entity === quote.entity) return false;
      // "he says": whoever that is, the version would have to name them
      return other.speaker === null
        ? placeOfWords(version, lastWord(quote)) === undefined
        : isByAnother(quote, other, article, people);
    });
    if (told.length > 0 && isOther)
      findings.push({ subject: 'statement', verdict: 'differs', ...place, at: told.map(({ at }) => at), against: [] });
  }
  return findings;
}

/** Where the speaker is named in the sentence of the quotation: whom a pronoun stands for is resolved by us, and may be wrong. */
function placeBeside({ text, structure }: ArticleAnalysis, quote: Quotation): Span | undefined {
  const place = speakerPlace(text, quote, quote.speaker ?? '');
  if (place === undefined) return undefined;
  const named = indexAt(structure.sentences, place.start);
  return [quote.start, quote.end - 1].some(at => indexAt(structure.sentences, at) === named) ? place : undefined;
}

const lastWord = ({ speaker }: Quotation): readonly string[] => foldedWords(speaker ?? '').slice(-1);

/** Another person, or somebody of whom the paragraph of the quotation and the one before do not say that it is the same. */
function isByAnother(
  own: Quotation,
  other: Quotation,
  { text, structure }: ArticleAnalysis,
  people: ReadonlySet<string>,
): boolean {
  const [mine, others] = [foldedWords(own.speaker ?? ''), foldedWords(other.speaker ?? '')];
  const [short, long] = mine.length < others.length ? [mine, others] : [others, mine];
  if (short.every(word => long.includes(word))) return false;
  if (people.has(other.entity ?? '')) return true;
  const at = indexAt(structure.paragraphs, other.start);
  const near = structure.paragraphs.slice(Math.max(0, at - 1), at + 1).flatMap(one => foldedWords(textOf(text, one)));
  return !lastWord(own).every(word => near.includes(word));
}
