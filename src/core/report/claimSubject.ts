import type { NumericClaim } from '../claims/claim';
import { unitFor } from '../language/en/plural';

/** What a figure or day is of: its noun and role; `''` where neither is known. */
function subjectOf({ subject: { role, head }, kind }: NumericClaim): string {
  const noun = kind === 'count' && head !== '' ? unitFor(2, head) : head;
  return [noun, role ?? ''].filter((word, at, all) => word !== '' && all.indexOf(word) === at).join(' ');
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((known, text) => (text.length > known.length ? text : known), '');

/** What claims of one fact are of, in one or two words: what the most telling of them says; `''` where none says anything. */
export function subjectText(claims: readonly NumericClaim[]): string {
  return longest(claims.map(subjectOf));
}
