import { countryNamed } from '../entities/gazetteer/countryNames';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import { foldedWords } from './versions';

/** The code of the country that a name or demonym speaks of, else empty. */
export const countryOf = (words: readonly string[]): string => countryNamed(words.join(' '))?.code ?? '';

/** Countries that versions name in whatever way: "the president of Norway" is their "Norwegian president". */
export function countriesNamed({ articles }: StoryAnalysis, draft: number): ReadonlySet<string> {
  const named = articles.flatMap(({ text, mentions }, index) =>
    index === draft ? [] : mentions.map(mention => countryOf(foldedWords(textOf(text, mention)))),
  );
  return new Set(named.filter(code => code !== ''));
}
