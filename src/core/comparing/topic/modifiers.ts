import type { NumericClaim } from '../../claims/claim';
import type { TopicWord } from './words';

/** What stands between a figure and the noun that it counts, and tells which of them: "20 Indian soldiers", "four Labour members". */
export interface Modifiers {
  readonly modifierCountries: ReadonlySet<string>;
  /** Other words with a capital there. */
  readonly modifierNames: ReadonlySet<string>;
}

const capital = /^\p{Lu}/u;

/** Reads what modifies a counted noun. @param behind the words of the sentence from the figure on */
export function modifiersOf(claim: NumericClaim, behind: readonly TopicWord[], text: string): Modifiers {
  const inside = behind.filter(({ end }) => end <= claim.end);
  const isName = ({ start, term, stop }: TopicWord): boolean =>
    !stop && !term.startsWith('@') && capital.test(text.slice(start, start + 2));
  return {
    modifierCountries: new Set(inside.flatMap(({ term }) => (term.startsWith('@') ? [term] : []))),
    modifierNames: new Set(
      claim.kind === 'count' ? inside.slice(0, -1).flatMap(word => (isName(word) ? [word.term] : [])) : [],
    ),
  };
}
