import { common } from '../comparing/facts/fact';
import type { EntityType, Mention } from '../entities/entity';
import { newsAgencies } from '../language/en/agencies';
import { possessives, sayingWords } from '../language/en/functionWords';
import { speakingPronouns } from '../language/en/sourceNouns';
import { gazetteer } from '../entities/gazetteer/gazetteer';
import { countryNamed } from '../entities/gazetteer/countryNames';
import type { StoryAnalysis } from '../story/analysis';
import { textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { mentionsBySentence, type MentionsIn } from './mentionsBySentence';
import {
  nearSpan,
  neededAlike,
  tellsSame,
  wordsIn,
  type ToldByVersion,
  type ToldSentence,
  type ToldWord,
} from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';
import { foldedWords } from './versions';

/** Names that take each other's place. */
const classOf: Readonly<Partial<Record<EntityType, string>>> = {
  PERSON: 'person',
  ORG: 'body',
  PLACE: 'place',
  GROUP: 'place',
};

/** So much more have the words around the other name in common with those of the draft than those around the same name, where that is there. */
const clearly = 1.5;

/** So much more than what any word needs: names stand in many sentences. */
const leastOver = 0.3;
/** … and less of a person whom none of the sentences names. */
const leastOverOfPerson = 0.15;

const toldBeside = 1;

/** Names of a draft that versions print, where the sentences that tell the same have another one in their place. */
export const exchangedNameFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, otherNamesIn(story, draft), 'name');

function otherNamesIn(story: StoryAnalysis, draft: number): SentenceReader {
  const mentions = story.articles.map(mentionsBySentence);
  return function* (sentence, isQuoted) {
    const found: OtherWords[] = [];
    for (const mention of mentions[draft]?.(sentence.sentence) ?? []) {
      if (isQuoted(mention)) continue;
      yield;
      const at = rivalPlaces(story, sentence, mention, mentions);
      found.push({ start: mention.start, end: mention.end, at });
    }
    return found;
  };
}

/** Another name in the place of one. */
interface Rival extends PlaceInStory {
  readonly alike: number;
  readonly over: number;
  /** Words beside it stand on the same side of the name of the draft … */
  readonly isBeside: boolean;
  /** … or on any. */
  readonly isNear: boolean;
}

function rivalPlaces(
  story: StoryAnalysis,
  own: ToldSentence,
  mention: Mention,
  mentions: readonly MentionsIn[],
): readonly PlaceInStory[] {
  const named = (article: number, one: Mention): Named => ({
    ...one,
    words: foldedWords(textOf(story.articles[article]?.text ?? '', one)),
  });
  const name = named(own.article, mention);
  if (classOf[mention.type] === undefined || isAgency(name)) return [];
  const namedAt = (at: number): readonly Named[] =>
    (mentions[own.article]?.(at) ?? []).map(one => named(own.article, one));
  const said = namedAt(own.sentence);
  const beside = [own.sentence - 1, own.sentence + 1].flatMap(namedAt);
  const near = nearSpan(own.words, withTitle(own.words, mention));
  const rivals: Rival[] = [];
  // undefined where no sentence names it
  let supported: number | undefined;
  for (const telling of own.tellings) {
    if (mayMean(telling, name, mentions[telling.article])) supported ??= 0;
    const there = namesThere(telling, mentions[telling.article]).map(one => named(telling.article, one));
    // a version that has the words, and not as a name, is read otherwise than the draft
    if (!there.some(one => areOneName(name, one)) && hasWords(telling.words, name.words)) return [];
    for (const other of there) {
      const isSame = areOneName(name, other);
      const isRival =
        tellsSame(telling) &&
        areRivals(name, other) &&
        !said.some(each => areOneName(each, other)) &&
        (attributes(own.words, mention) || !attributes(telling.words, other));
      if (!isSame && !isRival) continue;
      // a version that has it beside the same word says so, whatever place or person another one names there
      if (isSame && standAlike(own.words, mention, telling.words, other, false)) return [];
      const alike = common(near, nearSpan(telling.words, withTitle(telling.words, other)));
      const { start, end } = other;
      if (isSame) supported = Math.max(supported ?? 0, alike);
      else
        rivals.push({
          ...{ article: telling.article, start, end, alike },
          isBeside: standAlike(own.words, mention, telling.words, other, false),
          isNear: standAlike(own.words, mention, telling.words, other, true),
          // a draft that tells of the other beside it has not forgotten that one
          over: alike - neededAlike(telling) - (beside.some(each => areOneName(each, other)) ? toldBeside : 0),
        });
    }
  }
  return clearOnes(rivals, name, supported);
}

/** The rivals that stand in the place of a name for sure. @param supported how alike the sentences are that name it, undefined of none */
function clearOnes(
  rivals: readonly Rival[],
  { type }: Mention,
  supported: number | undefined,
): readonly PlaceInStory[] {
  const isClear = ({ alike, isBeside, isNear }: Rival): boolean =>
    supported === undefined ? isBeside : alike - supported >= clearly && (isBeside || isNear);
  const needed = type === 'PERSON' && supported === undefined ? leastOverOfPerson : leastOver;
  return placesInOrder(rivals.filter(rival => rival.over >= needed && isClear(rival)));
}

/** The names in a sentence of a version, and whom its first word stands for. */
const namesThere = (telling: ToldByVersion, mentions: MentionsIn | undefined): readonly Mention[] => [
  ...(pronounSubject(telling, mentions) ?? []),
  ...(mentions?.(telling.sentence) ?? []),
];

/** A person with the title right before: it stands beside them wherever they are named, and tells nothing of what they do. */
function withTitle(words: readonly ToldWord[], mention: Mention): Span {
  if (mention.type !== 'PERSON') return mention;
  let [from] = wordsIn(words, mention);
  const clause = words[from]?.clause;
  while (words[from - 1]?.isCapital === true && words[from - 1]?.clause === clause) from -= 1;
  return { start: Math.min(mention.start, words[from]?.start ?? mention.start), end: mention.end };
}

/** Content words on either side of a name of which one has to stand there beside the other, too. */
const nextWords = 2;

/** Whether two names have a word in common right before or right behind both; or, more loosely, right beside each. */
function standAlike(
  a: readonly ToldWord[],
  own: Mention,
  b: readonly ToldWord[],
  other: Mention,
  isLoosely: boolean,
): boolean {
  const beside = (words: readonly ToldWord[], mention: Mention): readonly (readonly string[])[] => {
    const [from, to] = wordsIn(words, withTitle(words, mention));
    const sides = [words.slice(0, from).toReversed(), words.slice(to)].map(side =>
      side.flatMap(({ stop, term }) => (stop ? [] : [term])).slice(0, nextWords),
    );
    return isLoosely ? [sides.flat()] : sides;
  };
  const others = beside(b, other);
  return beside(a, own).some((side, at) => side.some(term => others[at]?.includes(term) === true));
}

/** Whether the words of a name stand in a sentence, whatever it is read to name. */
function hasWords(words: readonly ToldWord[], name: readonly string[]): boolean {
  return words.some((_, at) => name.every((word, index) => words[at + index]?.folded === word));
}

/** Whether a verb of speech stands right beside a name: who says it is for the readers of speech. */
function attributes(words: readonly ToldWord[], mention: Mention): boolean {
  const [from, to] = wordsIn(words, mention);
  return [words[from - 1], words[to]].some(word => word !== undefined && sayingWords.has(word.folded));
}

/** A mention with its folded words. */
interface Named extends Mention {
  readonly words: readonly string[];
}

const isAgency = ({ words }: Named): boolean => agencies.has(words.join(' '));

const agencies: ReadonlySet<string> = new Set(Array.from(newsAgencies, name => name.toLowerCase()));

/** "She stays …": the one person whom the sentence before names, in the place of the pronoun. */
function pronounSubject(
  { sentence, words }: ToldByVersion,
  mentions: MentionsIn | undefined,
): readonly Mention[] | undefined {
  const [first] = words;
  const pronoun = speakingPronouns.get(first?.folded ?? '');
  if (first === undefined || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
  const named = (mentions?.(sentence - 1) ?? []).filter(({ type }) => type === 'PERSON');
  const [one] = named;
  if (one === undefined || named.some(({ entity }) => entity !== one.entity)) return undefined;
  return [{ ...one, start: first.start, end: first.end }];
}

/** Sentences before one in which whom a pronoun stands for is named. */
const antecedentReach = 2;

/** Whether a sentence may mean somebody or something by a pronoun that it does not name. */
function mayMean({ sentence, words }: ToldByVersion, name: Named, mentions: MentionsIn | undefined): boolean {
  if (!words.some(({ folded }) => speakingPronouns.has(folded) || possessives.has(folded))) return false;
  const before = Array.from({ length: antecedentReach }, (_, back) => sentence - 1 - back);
  return before.some(at => mentions?.(at).some(({ entity }) => entity === name.entity));
}

/** Names that could stand in each other's place: of people, of bodies, of countries, of other places. */
function areRivals(a: Named, b: Named): boolean {
  if (classOf[a.type] !== classOf[b.type] || isAgency(b)) return false;
  return (
    classOf[a.type] !== 'place' ||
    (isCountry(a) && isCountry(b)) ||
    (a.type === b.type && isCountry(a) === isCountry(b))
  );
}

/** Whether a name is that of a country or its people; a capital stands for one, too, and is a town. */
function isCountry(name: Named): boolean {
  const kind = gazetteer().find(name.words.join(' '))?.kind;
  return countryOf(name) !== undefined && (kind === undefined || kind === 'country' || kind === 'demonym');
}

const countryOf = ({ words }: Named): string | undefined => countryNamed(words.join(' '))?.code;

/** Shorter words are no telling part of a name. */
const tellingLetters = 4;

/** One thing or one country, one name within the other, or with a word in common: "Aas" and "Signe Aas", "Norway" and "Norwegian". */
function areOneName(a: Named, b: Named): boolean {
  if (a.entity === b.entity || (countryOf(a) !== undefined && countryOf(a) === countryOf(b))) return true;
  if (a.words.at(-1) === b.words.at(-1) || areInitials(a.words, b.words) || areInitials(b.words, a.words)) return true;
  if (a.type === 'PERSON' || b.type === 'PERSON') return isWithin(a.words, b.words) || isWithin(b.words, a.words);
  return a.words.some(word => word.length >= tellingLetters && b.words.includes(word));
}

/** "HBT" of "the Harbour Board of Tarn", or of what it is called in short. */
const areInitials = ([word = '']: readonly string[], long: readonly string[]): boolean =>
  long.length > 1 &&
  word.length > 1 &&
  long
    .map(each => each.charAt(0))
    .join('')
    .startsWith(word);

const isWithin = (short: readonly string[], long: readonly string[]): boolean =>
  short.every(word => long.includes(word));
