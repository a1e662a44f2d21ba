import type { Quotation } from '../attribution/source';
import type { Mention } from '../entities/entity';
import { speakingPronouns } from '../language/en/sourceNouns';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { isNamedNear, mayBeSaidBy, speakerBeside } from './speakerBeside';
import {
  foldedWords,
  placeOfWords,
  standRightBefore,
  telling,
  type MatchedSentence,
  type PrintedText,
} from './versions';

/** Fewer words may be said by anybody, and are looked for in sentences only that tell the same. */
const fewestWords = 4;

/** People to whom a draft gives words that every version which prints them gives to somebody else, or does not even name them. */
export function* quotedSpeakerFindings(
  story: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<readonly DraftFinding[]> {
  const { articles, entities } = story;
  const own = articles[draft];
  if (own === undefined) return [];
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'PERSON' ? [id] : [])));
  const findings: DraftFinding[] = [];
  for (const quote of own.quotes) {
    yield;
    const speaker = speakerOf(own, quote, people);
    if (speaker === undefined) continue;
    const words = foldedWords(textOf(own.text, quote));
    const told =
      words.length < fewestWords
        ? placesBeside(story, words, telling(matched.get(indexAt(own.structure.sentences, quote.start))))
        : printed.flatMap(version => placeOfWords(version, words) ?? []);
    const isOther = told.every(at => {
      const [article, version] = [articles[at.article], printed.find(one => one.article === at.article)];
      const other = article?.quotes.find(one => overlap(one, at) > 0);
      if (article === undefined || other === undefined || other.entity === speaker.entity) return false;
      // "he says": whoever that is, the version would have to name them
      return other.speaker === null
        ? version !== undefined && placeOfWords(version, speaker.words.slice(-1)) === undefined
        : isByAnother(speaker, other, article, people, version);
    });
    const { start, end } = speaker;
    if (told.length > 0 && isOther)
      findings.push({ subject: 'statement', verdict: 'differs', start, end, at: told, against: [] });
  }
  return findings;
}

/** Whom a draft has say the words of a quotation. */
interface OwnSpeaker extends Span {
  readonly entity: string;
  readonly words: readonly string[];
}

/** The person to whom a quotation is given; where no verb tells, the one person whom the sentence names around it. */
function speakerOf(own: ArticleAnalysis, quote: Quotation, people: ReadonlySet<string>): OwnSpeaker | undefined {
  if (quote.speaker !== null && !people.has(quote.entity ?? '')) return undefined;
  if (quote.entity === undefined) return onlyPerson(own, quote);
  const place = speakerBeside(own, quote, quote.speaker ?? '');
  return place && { ...place, entity: quote.entity, words: foldedWords(quote.speaker ?? '') };
}

/** "The mayor, Signe Aas, called it “a disgrace”": the person before the words, where the sentence names nobody else and nobody by a pronoun. */
function onlyPerson({ text, structure, mentions }: ArticleAnalysis, quote: Quotation): OwnSpeaker | undefined {
  const sentence = structure.sentences[indexAt(structure.sentences, quote.start)];
  if (sentence === undefined) return undefined;
  const named = mentions.filter(({ type, ...one }) => type === 'PERSON' && overlap(one, sentence) > 0);
  const [one] = named;
  const isAlone = named.every(({ entity }) => entity === one?.entity);
  if (one === undefined || !isAlone || one.end > quote.start || mayBePronoun(text, one, quote)) return undefined;
  return { start: one.start, end: one.end, entity: one.entity, words: foldedWords(textOf(text, one)) };
}

/** "After Aas had left, he called it “a disgrace”." */
function mayBePronoun(text: string, { end }: Mention, quote: Span): boolean {
  return foldedWords(text.slice(end, quote.start)).some(word => (speakingPronouns.get(word) ?? 'it') !== 'it');
}

/** Where sentences that tell the same have words in quotation marks. */
function placesBeside(
  { articles }: StoryAnalysis,
  words: readonly string[],
  beside: readonly MatchedSentence[],
): readonly PlaceInStory[] {
  return beside.flatMap(({ article, sentence }) => {
    const { structure, quotes = [], text = '' } = articles[article] ?? {};
    const span = structure?.sentences[sentence];
    const held = quotes.filter(quote => span !== undefined && overlap(quote, span) > 0);
    const found = held.find(quote =>
      ` ${foldedWords(textOf(text, quote)).join(' ')} `.includes(` ${words.join(' ')} `),
    );
    return found === undefined ? [] : [{ article, start: found.start, end: found.end }];
  });
}

/** Another person, or somebody of whom the paragraph of the quotation and the one before do not say that it is the same. */
function isByAnother(
  own: OwnSpeaker,
  other: Quotation,
  article: ArticleAnalysis,
  people: ReadonlySet<string>,
  version: PrintedText | undefined,
): boolean {
  const [mine, others] = [own.words, foldedWords(other.speaker ?? '')];
  const [short, long] = mine.length < others.length ? [mine, others] : [others, mine];
  if (short.every(word => long.includes(word))) return false;
  if (people.has(other.entity ?? '')) return !mayBeSaidBy(article, other, other.speaker ?? '', mine.join(' '));
  // "the mayor" of a version that has a Mayor Aas
  if (version !== undefined && standRightBefore(version, others.slice(-1), mine.slice(-1))) return false;
  return !isNamedNear(article, other, mine);
}
