import { isOffice } from '../comparing/people/describingWords';
import { tightWords } from '../language/en/besideOpposites';
import { contentOf, haveCommon, type ToldWord } from './tellings';

/** Content words beside two words of which one has to be the same. */
const objectWords = 3;

/** Whether a content word stands right behind two words, behind both. */
export function haveOneObject(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  return haveCommon(firstContent(a.slice(at + 1)), firstContent(b.slice(index + 1)));
}

/** Whether one stands right beside both of two words, for one of them as the next on that side; or one on either side of both. */
export function standBesideOne(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const behind = nearestCommon(firstContent(a.slice(at + 1)), firstContent(b.slice(index + 1)));
  const before = nearestCommon(firstContent(a.slice(0, at).toReversed()), firstContent(b.slice(0, index).toReversed()));
  return behind === 0 || before === 0 || (behind < Infinity && before < Infinity);
}

/**
 * Whether one stands right behind the one and right before the other: "the minister of Tarn", "Tarn's king"; "fell 15 percent", "a 15
 * percent rise".
 */
export function standCrosswise(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  return isCrossed(a, at, b, index) || isCrossed(b, index, a, at);
}

/** A figure, or what stands behind "of", right behind the first word and right before the second. */
function isCrossed(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const isInClause = (words: readonly ToldWord[], from: number) => {
    const clause = words[from]?.clause;
    return (word: ToldWord): boolean => word.clause === clause;
  };
  const behind = firstContent(a.slice(at + 1).filter(isInClause(a, at)));
  const before = firstContent(b.slice(0, index).toReversed().filter(isInClause(b, index)));
  const isOf = a[at + 1]?.folded === genitive;
  return behind.some(
    (term, place) => (isOf || /^\d/u.test(term)) && before.includes(term) && place + before.indexOf(term) <= 1,
  );
}

const genitive = 'of';

/** How near a word that two lists share stands to the begin of one of them. */
function nearestCommon(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter(term => b.includes(term));
  return Math.min(Infinity, ...shared.map(term => Math.min(a.indexOf(term), b.indexOf(term))));
}

/** Whether names stand right behind both, and none of them behind both: the wounding of Aas, the death of Officer Vik. */
export function haveOtherNames(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const [own, others] = [namesBehind(a, at), namesBehind(b, index)];
  return own.length > 0 && others.length > 0 && !haveCommon(own, others);
}

function namesBehind(words: readonly ToldWord[], at: number): readonly string[] {
  const clause = words[at]?.clause;
  const beside = words.slice(at + 1).filter(word => !word.stop && word.clause === clause);
  return beside
    .slice(0, nameWords)
    .flatMap(({ isCapital, folded, term }) => (isCapital && !isOffice(folded) ? [term] : []));
}

/** Content words behind a word in which a name stands that belongs to it: its title and the name. */
const nameWords = 2;

const firstContent = (words: readonly ToldWord[]): readonly string[] => contentOf(words).slice(0, objectWords);

/** A part of a word with a hyphen stands beside the same part, and a preposition between the same two things. */
export function areInOnePlace(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const [word, other] = [a[at], b[index]];
  if (word === undefined || other === undefined) return false;
  const behind = a[at + 1]?.term === b[index + 1]?.term;
  if (word.isPart || other.isPart) return behind || (word.isPart && a[at - 1]?.term === b[index - 1]?.term);
  if (!tightWords.has(word.folded) && !tightWords.has(other.folded)) return true;
  const [[next], [otherNext]] = [firstContent(a.slice(at + 1)), firstContent(b.slice(index + 1))];
  const [before, otherBefore] = [a.slice(0, at).toReversed(), b.slice(0, index).toReversed()].map(firstContent);
  return next !== undefined && next === otherNext && haveCommon(before ?? [], otherBefore ?? []);
}
