/**
 * What a language is called: "German" for `de`. Where the host knows no name, the tag.
 * @param locale the language that it is told in
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
