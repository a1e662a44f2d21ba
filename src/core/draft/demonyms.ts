import { countryNamed } from '../entities/gazetteer/countryNames';
import { gazetteer } from '../entities/gazetteer/gazetteer';
import { cityCountries } from '../language/en/cityCountries';
import { readWords } from '../matching/words';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { foldedWords } from './versions';

/** The code of the country that a name or demonym speaks of, else empty. */
export const countryOf = (words: readonly string[]): string => countryNamed(words.join(' '))?.code ?? '';

/** Countries that versions name in whatever way: "the president of Norway" is their "Norwegian president". */
export function countriesNamed({ articles }: StoryAnalysis, draft: number): ReadonlySet<string> {
  const named = articles.flatMap(({ text, mentions }, index) =>
    index === draft
      ? []
      : mentions.flatMap(mention => {
          const words = foldedWords(textOf(text, mention));
          return [countryOf(words), cityCountries.get(words.join(' ')) ?? ''];
        }),
  );
  return new Set(named.filter(code => code !== ''));
}

/** Where an agency of the world tells where something is, it need not name these. */
const homes: ReadonlySet<string> = new Set(['US', 'GB']);

/** Demonyms of a draft whose country no version names in any way: "a Korean restaurant". Linear in its words. */
export function* demonymFindings(
  story: StoryAnalysis,
  draft: number,
  known: readonly DraftFinding[],
): Sliced<readonly DraftFinding[]> {
  const own = story.articles[draft];
  if (own === undefined) return [];
  const named = countriesNamed(story, draft);
  const isRead = new Uint8Array(own.text.length);
  for (const { start, end } of [...known, ...own.quotes]) isRead.fill(1, start, end);
  const findings: DraftFinding[] = [];
  for (const sentence of own.structure.sentences) {
    yield;
    for (const word of readWords(textOf(own.text, sentence))) {
      const span = { start: sentence.start + word.start, end: sentence.start + word.end };
      if (!/^\p{Lu}/u.test(textOf(own.text, span)) || isRead[span.start] === 1) continue;
      const code = countryOf([word.folded]);
      if (code === '' || named.has(code) || homes.has(code)) continue;
      if (gazetteer().find(word.folded)?.kind !== 'demonym') continue;
      findings.push({ subject: 'name', verdict: 'notPrinted', ...span, at: [], against: [] });
    }
  }
  return findings;
}
