import type { NumericClaim } from '../claims/claim';
import { unitFor } from '../language/en/plural';
import { saysRole } from '../language/en/roles';

/** A role of days that says no more than that somebody spoke. */
const sayingNothing = 'statement';

/** What a figure or day is of: its noun and role; `''` where neither is known. A noun that says what the role does is left out. */
function subjectOf({ subject: { role: given, head }, kind, quantity }: NumericClaim): string {
  const role = given === sayingNothing ? undefined : given;
  const isOfRole = given !== undefined && saysRole(head, given);
  const known = isOfRole && quantity?.unit === 'person' ? 'person' : isOfRole ? '' : head;
  const noun = kind === 'count' && known !== '' ? unitFor(2, known) : known;
  return [noun, role ?? ''].filter((word, at, all) => word !== '' && all.indexOf(word) === at).join(' ');
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((known, text) => (text.length > known.length ? text : known), '');

/** What claims of one fact are of, in one or two words: what the most telling of them says; `''` where none says anything. */
export function subjectText(claims: readonly NumericClaim[]): string {
  return longest(claims.map(subjectOf));
}
