import type { Mention } from '../entities/entity';
import { formsOfBe, modals } from '../language/en/functionWords';
import { jointDeeds, mutualWords, tellingListeners } from '../language/en/besideOpposites';
import { speakingPronouns } from '../language/en/sourceNouns';
import { verbBase } from '../language/en/verbs';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { mentionsBySentence } from './mentionsBySentence';
import { areForms, areOneSide } from './oppositeSides';
import { isToldRight, tellsSame, type ToldByVersion, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Deeds of a draft whose doer and whom it was done to stand the other way round in versions: "the dog bit the guard", "the dog was bitten
 * by the guard", "a bite from the guard". Linear in the words of each pair.
 */
export const doerFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedDeedsIn(story, draft));

function turnedDeedsIn({ articles }: StoryAnalysis, draft: number): SentenceReader {
  const mentions = articles.map(mentionsBySentence);
  return function* (sentence, isQuoted) {
    const theirs: DeedThere[] = [];
    for (const telling of sentence.tellings) {
      yield;
      const named = mentions[telling.article]?.(telling.sentence) ?? [];
      for (const deed of deedsIn(telling.words, named, true)) {
        // who did it is told as well: "Aas told", not "told"
        const { start, end } = aroundBoth(deed);
        theirs.push({ ...deed, article: telling.article, start, end, telling, named });
      }
    }
    const found: OtherWords[] = [];
    for (const deed of deedsIn(sentence.words, mentions[draft]?.(sentence.sentence) ?? [], false)) {
      yield;
      const { verb } = deed;
      if (isQuoted(verb)) continue;
      const same = theirs.filter(other => areOneDeed(verb.folded, other.verb.folded));
      // "filed a claim against" whom: the claim stands there whoever does it
      if (same.some(other => meet(deed.doers, other.doers))) continue;
      const at = placesInOrder(same.filter(other => areTurned(deed, other) || isDoneByOther(deed, other)));
      found.push({ ...aroundBoth(deed), at });
    }
    return found;
  };
}

/** A deed in a sentence of a version, with the names in it. */
interface DeedThere extends Deed, PlaceInStory {
  readonly telling: ToldByVersion;
  readonly named: readonly Mention[];
}

/** From who does it to the verb, whichever stands first. UTF-16 into the article. */
function aroundBoth({ verb, doer }: Pick<Deed, 'verb' | 'doer'>): Span {
  return { start: Math.min(doer.start, verb.start), end: Math.max(doer.end, verb.end) };
}

/** Whether who does it in the one has it done to them in the other, in sentences that tell the same; by name in any that go together. */
function areTurned(own: Deed, other: DeedThere): boolean {
  const named = tellsSame(other.telling) ? [own.doers, own.others] : [namesOf(own.doers), namesOf(own.others)];
  return named.every((side, at) => meet(side, at === 0 ? other.others : other.doers));
}

/** Whether a version has it done by whom the draft has it done to, in a sentence that tells of who does it in the draft as well. */
function isDoneByOther(own: Deed, { nearest: doers, telling, named }: DeedThere): boolean {
  if (!isToldRight(telling) || !meet(namesOf(own.object), doers)) return false;
  const [doer] = own.doers;
  return doer !== undefined && (telling.terms.has(doer) || named.some(({ entity }) => own.doers.has(nameKey(entity))));
}

/** "Won" and "beat" tell the same of two sides. */
const areOneDeed = (a: string, b: string): boolean =>
  areForms(a, b) || (mutualWords.has(a) && mutualWords.has(b) && areOneSide(a, b));

/** Content words, and who is named by them. */
type Side = ReadonlySet<string>;

/** A verb with the words on the side of who does it, and on the side of whom it is done to. */
interface Deed {
  readonly verb: ToldWord;
  readonly doer: ToldWord;
  readonly doers: Side;
  readonly others: Side;
  /** The nearest thing of either side: of who does it, and of whom it is done to. */
  readonly nearest: Side;
  readonly object: Side;
}

/** Things beside a verb that may be who did it: content words, or names as wholes. */
const thingsBeside = 2;
/** … and words in all: further off they belong to something else. */
const reach = 7;
/** Before the key of a name: no word begins so. */
const nameMark = '#';
const nameKey = (entity: string): string => nameMark + entity;

/** The deeds of a sentence that tell both sides. What is "by" whom is done by who stands behind. @param withNouns those told by a noun, too */
function deedsIn(words: readonly ToldWord[], mentions: readonly Mention[], withNouns: boolean): readonly Deed[] {
  const things = words.map(word => thingOf(word, mentions));
  return words.flatMap((verb, at): readonly Deed[] => {
    const isTold = tellingListeners.has(verb.folded);
    if ((verb.stop && !isTold) || verb.isCapital || jointDeeds.has(verb.folded)) return [];
    const next = words[at + 1]?.folded;
    // "a call from Aas": whom it went to is named anywhere before
    const isNoun = withNouns && next === origin;
    if (!isNoun && !isTold && !isVerb(words, at)) return [];
    // "will decide by June" is no passive
    const isPassive = (next === agent && verbBase(verb.folded) !== null) || isNoun;
    const before = sideOf(things.slice(isNoun ? 0 : Math.max(0, at - reach), at).toReversed());
    const behind = sideOf(things.slice(at + 1, at + 1 + reach));
    const [doers, others] = isPassive ? [behind, before] : [before, behind];
    const [doer] = doers;
    if (doer === undefined || (others.length === 0 && !isNoun) || (!isPassive && isOpen(words, at, doer.word)))
      return [];
    const [nearest, object] = [keysOf([doer]), keysOf(others.slice(0, 1))];
    return [{ verb, doer: doer.word, doers: keysOf(doers), others: keysOf(others), nearest, object }];
  });
}

/** What one word stands for: itself, and whom it names. */
interface Thing {
  readonly word: ToldWord;
  readonly entity: string | undefined;
}

const thingOf = (word: ToldWord, mentions: readonly Mention[]): Thing => ({
  word,
  entity: mentions.find(mention => overlap(mention, word) > 0)?.entity,
});

/** The first things of a list, as far as it goes; the words of one name are one. */
function sideOf(things: readonly Thing[]): readonly Thing[] {
  const found: Thing[] = [];
  let count = 0;
  let last: string | undefined;
  for (const thing of things) {
    const { word, entity } = thing;
    if (word.stop || /^\d/u.test(word.folded)) continue;
    if (entity === undefined || entity !== last) count += 1;
    if (count > thingsBeside) break;
    last = entity;
    found.push(thing);
  }
  return found;
}

const keysOf = (things: readonly Thing[]): Side =>
  new Set(things.flatMap(({ word, entity }) => (entity === undefined ? [word.term] : [word.term, nameKey(entity)])));

const namesOf = (side: Side): Side => new Set([...side].filter(key => key.startsWith(nameMark)));

const meet = (a: Side, b: Side): boolean => [...a].some(key => b.has(key));

/** "Sued", "should sue", "is suing". */
function isVerb(words: readonly ToldWord[], at: number): boolean {
  const [word, before] = [words[at]?.folded ?? '', words[at - 1]?.folded ?? ''];
  return verbBase(word) !== null || word.endsWith('ed') || modals.has(before) || (before === 'to' && at > 0);
}

/** "Was seen at the harbour" does not tell by whom, and "the boat that she sold" not who she is. */
function isOpen(words: readonly ToldWord[], at: number, doer: ToldWord): boolean {
  const between = words.slice(words.indexOf(doer) + 1, at);
  const isBeing = words.slice(Math.max(0, at - 2), at).some(({ folded }) => formsOfBe.has(folded));
  return (
    (isBeing && words[at]?.folded.endsWith('ing') !== true) ||
    between.some(({ folded }) => speakingPronouns.has(folded))
  );
}

/** Before who did it. */
const agent = 'by';
const origin = 'from';
