import { contendingVerbs, hearsayWords, possibleWords, seemingWords } from '../language/en/modality';
import { accusingWords } from '../language/en/negation';
import { speechVerbs } from '../language/en/speechVerbs';
import type { ToldWord } from './tellings';

/** A word that leaves open whether a deed came about: as no more than possible, or as what somebody claims. */
export interface OpenDeed {
  readonly word: ToldWord;
  readonly kind: 'possible' | 'claimed';
}

/** Words before a verb in which "may", "reportedly", "appears to" or "accused of" is told of it. */
const reach = 5;

/** What leaves a deed open; nothing of a meaning of its own stands between: "may well have ordered". */
export function hedgeOf(words: readonly ToldWord[], at: number): OpenDeed | undefined {
  const before = words.slice(Math.max(0, at - reach), at).toReversed();
  const first = before.findIndex((_, index) => hedges(before, index, words[at]?.folded.endsWith('ing') === true));
  const word = before[first];
  const isNear = before.slice(0, Math.max(0, first)).every(({ stop, folded }) => stop || folded.endsWith('ly'));
  if (word !== undefined && isNear && word.clause === words[at]?.clause) return { word, kind: 'possible' };
  const claim = words.slice(0, at).findLast(({ folded }) => isClaim(folded));
  return claim && { word: claim, kind: 'claimed' };
}

/**
 * @param before the words before a verb, the nearest first
 * @param isGerund "accused of stealing": what is no verb is a thing
 */
function hedges(before: readonly ToldWord[], at: number, isGerund: boolean): boolean {
  const [word = '', behind] = [before[at]?.folded, before[at - 1]?.folded];
  if (possibleWords.has(word)) return true;
  return (seemingWords.has(word) && behind === 'to') || (isGerund && accusingWords.has(word) && behind === 'of');
}

/** Whether a word opens what somebody only claims. */
function isClaim(folded: string): boolean {
  const verb = speechVerbs().get(folded);
  return (
    accusingWords.has(folded) || hearsayWords.has(folded) || (verb !== undefined && contendingVerbs.has(verb.base))
  );
}
