/** compromise's word lists, unpacked when the program is built: words of the same tags by their tags, shortened (see `wordsIn`). */
declare module 'compromise?lists' {
  /** "Place|City" → its words. */
  export const words: Readonly<Record<string, string>>;
  /** Words that may be one thing or another: "Person|Noun" → its words. */
  export const switches: Readonly<Record<string, string>>;
}
