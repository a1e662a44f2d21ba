import { Kind, type WordKeys, type TokenColumns } from './tokens';

/**
 * What a token tells about its place: numbers and names much; small words, common words and punctuation little, since they
 * stand everywhere. `The` at the beginning of a sentence is no name.
 */
export function weightAt({ kinds, keys }: TokenColumns, index: number, lexicon: WordKeys): number {
  const kind = kinds[index] ?? Kind.Punctuation;
  if (kind === Kind.Punctuation) return 0.1;
  if (kind === Kind.Number) return 1.2;
  const key = keys[index] ?? -1;
  if (lexicon.isSmall[key] === true) return 0.4;
  return kind === Kind.Name ? 1.2 : 1;
}

/** {@link likeness} of two tokens of two texts. */
export function likenessAt(
  a: TokenColumns,
  aIndex: number,
  b: TokenColumns,
  bIndex: number,
  lexicon: WordKeys,
): number {
  const aKind = a.kinds[aIndex] ?? Kind.Punctuation;
  const bKind = b.kinds[bIndex] ?? Kind.Punctuation;
  return likeness(a.keys[aIndex] ?? -1, aKind, b.keys[bIndex] ?? -1, bKind, lexicon);
}

/**
 * How like two different tokens are, 0..1: spelling shared at both ends (typos, inflections), at least a half for two
 * numbers or two names, since these are what an editor corrects.
 */
function likeness(aKey: number, aKind: number, bKey: number, bKind: number, lexicon: WordKeys): number {
  if ((aKind === Kind.Number) !== (bKind === Kind.Number)) return 0;
  if ((aKind === Kind.Punctuation) !== (bKind === Kind.Punctuation)) return 0;
  if (aKind === Kind.Punctuation) return 0.3;
  if (aKind === Kind.Number) return 0.5;
  const shared = sharedEnds(lexicon.words[aKey] ?? '', lexicon.words[bKey] ?? '');
  const areNames = aKind === Kind.Name && bKind === Kind.Name && !isInitial(aKey, lexicon) && !isInitial(bKey, lexicon);
  return areNames ? Math.max(0.5, shared) : shared;
}

/** A single letter names a speaker or an item; nobody corrects it to a name. */
function isInitial(key: number, { words }: WordKeys): boolean {
  return words[key]?.length === 1;
}

function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  // a long word costs no more than a short one
  if (longer === 0 || longer > 64) return 0;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - end - 1) === b.charCodeAt(b.length - end - 1)) end++;
  return (start + end) / longer;
}
