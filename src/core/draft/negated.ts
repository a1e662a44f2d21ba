import { stemmer } from 'stemmer';
import {
  accusingWords,
  avoidingWords,
  conditionOpeners,
  deniers,
  excess,
  firstSince,
  lesseningWords,
  negators,
  verbalNounEnding,
  wantingWords,
} from '../language/en/negation';
import { isDeterminer, sayingWords, stopWords } from '../language/en/functionWords';
import { readWords } from '../matching/words';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areOpposites } from './oppositeSides';
import { longestTold } from './tellings';
import { telling, type MatchedSentence } from './versions';

/** So much of what the shorter sentence says stands in the other too: less is another statement, negated or not. */
const sharedAtLeast = 0.6;
/** A word is negated by one of so many words before it, as far as no mark stands between … */
const reach = 3;

/** Sentences of a draft with a word that is negated where the best matching sentences of versions have it plain, or the other way round. */
export function* negationFindings(
  { articles }: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const findings: DraftFinding[] = [];
  for (const [sentence, partners] of matched) {
    yield;
    const span = own.structure.sentences[sentence];
    // a question says neither
    if (span === undefined || /\?["”’)\s]*$/u.test(textOf(own.text, span))) continue;
    const here = readStatement(own, span, true);
    const told: { readonly place: PlaceInStory; readonly statement: Statement; readonly share: number }[] = [];
    for (const { article, sentence: index } of telling(partners)) {
      yield;
      const [other, place] = [articles[article], articles[article]?.structure.sentences[index]];
      if (other === undefined || place === undefined) continue;
      const statement = readStatement(other, place, false);
      told.push({
        place: { article, start: place.start, end: place.end },
        statement,
        share: sharedPart(here, statement),
      });
    }
    yield;
    const same = told.filter(({ share }) => share >= sharedAtLeast);
    const turned = [...here.words].find(([word, { negated }]) => {
      const others = nearest(same.filter(({ statement }) => statement.words.has(word)));
      return (
        others.length > 0 &&
        others.every(
          ({ statement }) =>
            areOpposite(statement.words.get(word)?.negated, negated, here, statement) &&
            standAlike(word, here, statement) &&
            !sayOpposites(here, statement),
        )
      );
    });
    if (turned === undefined) continue;
    const at = nearest(same.filter(({ statement }) => statement.words.has(turned[0]))).map(({ place }) => place);
    findings.push({ subject: 'statement', verdict: 'differs', ...turned[1].span, at, against: [] });
  }
  return findings;
}

/** Those that share the most with the sentence of the draft: what another one tells of the word is of something else. */
function nearest<T extends { readonly share: number }>(told: readonly T[]): readonly T[] {
  const most = Math.max(...told.map(({ share }) => share));
  return told.filter(({ share }) => share === most);
}

/** Content words to either side of one, of which one has to stand beside it in both: who owes a refund is not who owes a tax. */
const besideReach = 3;

function standAlike(word: string, a: Statement, b: Statement): boolean {
  const beside = ({ words }: Statement): readonly string[] => {
    const at = words.get(word)?.at ?? 0;
    return [...words.keys()].slice(Math.max(0, at - besideReach), at + besideReach + 1).filter(key => key !== word);
  };
  const others = beside(b);
  return beside(a).some(key => others.includes(key));
}

/** Whether one denies the opposite of what the other says: "did not criticise her", "supported her". */
function sayOpposites({ words: a }: Statement, { words: b }: Statement): boolean {
  const denies = (x: Statement['words'], y: Statement['words']): boolean =>
    [...x.values()].some(
      ({ negated, folded }) => negated !== 'not' && [...y.values()].some(other => areOpposites(folded, other.folded)),
    );
  return denies(a, b) || denies(b, a);
}

/** Whether a word is negated: by a word beside it, maybe by one further off, or not. */
type Negated = 'beside' | 'maybe' | 'not';

/** A sentence that has the other's verb of negation too may only word it in another order: "so far they failed", "they failed so far". */
function areOpposite(a: Negated | undefined, b: Negated, x: Statement, y: Statement): boolean {
  if (a === 'beside' && b === 'not') return !isWithin(y.verbs, x.verbs);
  return a === 'not' && b === 'beside' && !isWithin(x.verbs, y.verbs);
}

const isWithin = (verbs: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  verbs.size > 0 && [...verbs].every(verb => others.has(verb));

interface NegatedWord {
  /** Set again where a "not" comes behind it. */
  negated: Negated;
  /** With the word that negates it. */
  readonly span: Span;
  readonly folded: string;
  /** Its place among the words of the statement. */
  readonly at: number;
}

/** A sentence as far as it says that something is or is not so. */
interface Statement {
  /** The content words by their stems, each where it stands first and whether it is negated there. */
  readonly words: ReadonlyMap<string, NegatedWord>;
  /** Stems of the verbs that negate: "refused", "failed". */
  readonly verbs: ReadonlySet<string>;
}

const standsIn =
  (span: Span) =>
  (one: Span): boolean =>
    overlap(one, span) > 0;

/**
 * Figures are left out, and quotations of a draft: they are held against the versions by themselves. What versions quote may be told
 * in plain words by the draft.
 */
function readStatement(
  { text, quotes, claims, mentions }: ArticleAnalysis,
  sentence: Span,
  isDraft: boolean,
): Statement {
  const read = readWords(textOf(text, sentence)).slice(0, longestTold);
  const isHere = standsIn({ start: sentence.start, end: sentence.start + (read.at(-1)?.end ?? 0) });
  const [apart, names] = [[...(isDraft ? quotes : []), ...claims].filter(isHere), mentions.filter(isHere)];
  const [words, verbs] = [new Map<string, NegatedWord>(), new Set<string>()];
  const isSince = read.some(({ folded }) => folded === firstSince);
  // the words of the clause so far, which a "not" behind them may be told of
  let clause: NegatedWord[] = [];
  // "all declined to comment" denies as much as "none would"
  let isOpen = read.some(({ folded }) => avoidingWords.has(folded));
  let [negation, accusation, behind] = [Infinity, Infinity, sentence.start];
  let negator: Span = sentence;
  for (const [at, { start, end, folded }] of read.entries()) {
    const key = keyOf(folded, read[at - 1]?.folded);
    const span = { start: sentence.start + start, end: sentence.start + end };
    const between = text.slice(behind, span.start);
    const isBroken = /[,;:()—–]/u.test(between);
    const isQuoted = /["“”]/u.test(between);
    behind = span.end;
    const written = textOf(text, span).toLowerCase().replaceAll('’', "'");
    if (apart.some(one => overlap(one, span) > 0)) {
      // "not a day after the dam gave way": it is the figure that is denied
      if (negation === 0 && claims.some(one => one.kind !== 'ordinal' && overlap(one, span) > 0)) negation = Infinity;
      // a "no way" in quotation marks may be told of the rest
      isOpen ||= negators.has(written);
      continue;
    }
    if (isBroken) clause = [];
    // a "not" before words in quotation marks may be told of them
    negation = isBroken ? Infinity : Math.max(negation + 1, isQuoted ? reach + 1 : 0);
    accusation = isBroken ? Infinity : accusation + 1;
    if (accusingWords.has(folded)) accusation = 0;
    // what is so under a condition is for the reader of those
    isOpen ||= written === excess || conditionOpeners.has(folded);
    // "does not want to pay" leaves open who pays, and "less common" is "not as common"
    if ((negation <= reach && wantingWords.has(folded)) || lesseningWords.has(folded)) negation = reach + 1;
    // "no king has come since" says that the next one is the first
    if (isSince && written === 'no') continue;
    if (negators.has(written) || deniers.has(written) || written.endsWith("n't")) {
      [negation, negator] = [0, span];
      for (const word of clause.slice(-reach)) if (word.negated === 'not') word.negated = 'maybe';
      if (!stopWords.has(folded) && !written.endsWith("n't")) verbs.add(key);
    } else if (!stopWords.has(folded) && !sayingWords.has(folded) && !words.has(key)) {
      // "not a storm of the North": names are not what is denied
      const isName = names.some(one => overlap(one, span) > 0);
      const isBeside = negation <= reach && !isName;
      const isPlain = negation === Infinity && !isOpen && accusation > reach;
      const word = negatedWord({ ...span, folded, at: words.size }, isBeside ? negator : undefined, isPlain);
      // "cannot force the owner": it is the force that is denied
      if (isBeside && !isAdverb(folded)) negation = reach + 1;
      words.set(key, word);
      clause.push(word);
    }
  }
  return { words, verbs };
}

function negatedWord(
  { start, end, folded, at }: Span & Pick<NegatedWord, 'folded' | 'at'>,
  negator: Span | undefined,
  isPlain: boolean,
): NegatedWord {
  const negated = isPlain ? 'not' : negator === undefined ? 'maybe' : 'beside';
  return { negated, span: { start: negator?.start ?? start, end }, folded, at };
}

const isAdverb = (folded: string): boolean => folded.endsWith('ly');

/** One for the forms of a verb: "attended", "attend". A noun is told of other things: "insurers" are not "insured", and who has "no name" may "name" it. */
function keyOf(folded: string, before = ''): string {
  const isNoun = verbalNounEnding.test(folded) || before === 'no' || isDeterminer(before);
  return `${stemmer(folded)}${isNoun ? ' noun' : ''}`;
}

function sharedPart({ words: a }: Statement, { words: b }: Statement): number {
  const shared = [...a.keys()].filter(word => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
