import { Kind, type Lexicon, type Tokens } from './tokens';

/**
 * What a token tells about its place: numbers and names much, small words and punctuation little, since they stand
 * everywhere.
 */
function weightOf(kind: Kind, word: string): number {
  if (kind === Kind.Punctuation) return 0.1;
  if (kind === Kind.Word) return word.length <= 3 ? 0.4 : 1;
  return 1.2;
}

/** {@link weightOf} the token at an index. */
export function weightAt(tokens: Tokens, index: number, lexicon: Lexicon): number {
  return weightOf(tokens.kinds[index] ?? Kind.Punctuation, lexicon.words[tokens.keys[index] ?? -1] ?? '');
}

/** {@link likeness} of two tokens of two texts. */
export function likenessAt(a: Tokens, aIndex: number, b: Tokens, bIndex: number, lexicon: Lexicon): number {
  const aKind = a.kinds[aIndex] ?? Kind.Punctuation;
  const bKind = b.kinds[bIndex] ?? Kind.Punctuation;
  return likeness(a.keys[aIndex] ?? -1, aKind, b.keys[bIndex] ?? -1, bKind, lexicon);
}

/**
 * How like two different tokens are, 0..1: spelling shared at both ends (typos, inflections), at least a half for two
 * numbers or two names, since these are what an editor corrects.
 */
function likeness(aKey: number, aKind: Kind, bKey: number, bKind: Kind, lexicon: Lexicon): number {
  if ((aKind === Kind.Number) !== (bKind === Kind.Number)) return 0;
  if ((aKind === Kind.Punctuation) !== (bKind === Kind.Punctuation)) return 0;
  if (aKind === Kind.Punctuation) return 0.3;
  if (aKind === Kind.Number) return 0.5;
  const shared = sharedEnds(lexicon.words[aKey] ?? '', lexicon.words[bKey] ?? '');
  return aKind === Kind.Name && bKind === Kind.Name ? Math.max(0.5, shared) : shared;
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
