const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
};

/** An English noun of several: "soldiers", "countries", "people". */
export function pluralOf(noun: string): string {
  if (Object.hasOwn(irregular, noun)) return irregular[noun] ?? noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A unit beside a figure: words that are counted in the plural unless there is one, symbols and codes as they are. */
export function unitFor(value: number, unit: string): string {
  return value !== 1 && /^\p{Ll}{3,}$/u.test(unit) ? pluralOf(unit) : unit;
}
