import { ordinaryTags } from '../../language/tags';
import { hyphenEnds, koreanFamilyNames, placeLinks } from '../../language/en/nameParts';

import { isJoiningHyphen, isNameWord } from './nameToken';
import { knownAt, type KnownRange, type Scan } from './scan';

/** Where a name goes on behind a hyphen: "Chester-le-Street", "Kim Jong-un", "Jong-un Kim". */
export function overHyphen(scan: Scan, first: number, end: number, limit: number): number {
  const after = scan.tokens[end + 1];
  if (after === undefined || end + 1 >= limit || after.spaced || after.kind === 'mark') return end;
  if (isNameWord(after)) return splitsAtHyphen(scan, first, end, limit) ? end : end + 2;
  if (after.kind !== 'word' || after.shape !== 'lower') return end;
  // "Chester-le-Street", "Stratford-upon-Avon"
  const third = scan.tokens[end + 3];
  if (
    isJoiningHyphen(scan.tokens[end + 2]) &&
    placeLinks.has(after.norm) &&
    third?.spaced === false &&
    isNameWord(third)
  )
    return end + 4;
  if (isGivenFirst(scan, first, end)) return end + 2;
  // "Kim Jong-un", "Ban Ki-moon": the second half of an East Asian given name is short and written small
  const given = end - first >= 2 && !scan.starts[end - 1] && after.text.length <= longestHalf;
  const hasName = given && (!hyphenEnds.has(after.norm) || isKoreanGiven(scan, end));
  return hasName ? end + 2 : end;
}

/** "Jong-un Kim": the same with the family name behind; neither half is a word. */
function isGivenFirst(scan: Scan, first: number, end: number): boolean {
  const [half, other, family] = [scan.tokens[end - 1], scan.tokens[end + 1], scan.tokens[end + 2]];
  const areHalves = [half, other].every(token => (token?.text.length ?? 9) <= longestHalf);
  const isWord = ((other?.tags ?? 0) & ordinaryTags) !== 0 || hyphenEnds.has(other?.norm ?? '');
  return end - first === 1 && areHalves && !isWord && isNameWord(family) && koreanFamilyNames.has(family.norm);
}

/** Halves of Korean given names have at most so many letters. */
const longestHalf = 5;

function isKoreanGiven(scan: Scan, end: number): boolean {
  return koreanFamilyNames.has(scan.tokens[end - 2]?.norm ?? '');
}

/** "China-India border": two names that the gazetteer knows apart and not together. */
function splitsAtHyphen(scan: Scan, first: number, end: number, limit: number): boolean {
  let left: KnownRange | undefined;
  for (let at = end - 1; at >= Math.max(first, end - 4); at--) {
    const known = knownAt(scan, at, end);
    if (known?.end === end) left = known;
  }
  if (left === undefined) return false;
  const right = knownAt(scan, end + 1, limit);
  const apart = [left.known?.kind, right?.known?.kind];
  return apart.every(kind => kind === 'country' || kind === 'region' || kind === 'city' || kind === 'demonym');
}
