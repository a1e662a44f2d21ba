/** A phrase as gazetteer and story compare it. */
export function phraseKey(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'").replaceAll('.', '');
}
