import { irregularPlurals, isOfMan } from './countNouns';

/** Singular → its first plural in the table of nouns: the same table tells the singular of a plural. */
const plurals: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals].reverse().map(([plural, singular]) => [singular, plural]),
);

/** An English noun of several: "soldiers", "countries", "people". */
function pluralOf(noun: string): string {
  const irregular = plurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (isOfMan(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A unit beside a figure: words that are counted in the plural unless there is one, symbols and codes as they are. */
export function unitFor(value: number, unit: string): string {
  return value !== 1 && /^\p{Ll}{3,}$/u.test(unit) ? pluralOf(unit) : unit;
}
