import { isCapitalised, type Token } from '../../text/token';
import { neverNames } from '../gazetteer/ordinaryWords';

const hyphens = new Set(['-', '‐', '‑', '–']);
const pluralAcronym = /^[A-Z]{2,5}s$/;

/** A token that looks like a word of a name. */
interface NameToken extends Token {
  readonly kind: 'word';
}

/** Whether a token looks like a word of a name: a capital, or "d'Estaing". */
export function isNameWord(token: Token | undefined): token is NameToken {
  if (token?.kind !== 'word' || token.norm === "'s") return false;
  // "K. Curran": an initial is no unit of measure
  if (neverNames.has(token.norm) && !token.dotted) return false;
  // "MPs", "CEOs"
  if (pluralAcronym.test(token.text)) return false;
  return isCapitalised(token) || hasInnerCapital(token);
}

function hasInnerCapital({ shape, text }: Token): boolean {
  if (shape !== 'Mixed') return false;
  const mark = Math.max(text.indexOf("'"), text.indexOf('’'));
  const brand = mark < 0 && text.charAt(1) !== text.charAt(1).toLowerCase();
  return brand || (mark > 0 && mark < 3 && text.charAt(mark + 1) !== text.charAt(mark + 1).toLowerCase());
}

/** A hyphen that joins what stands before it. */
export function isJoiningHyphen(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !token.spaced && hyphens.has(token.text);
}
