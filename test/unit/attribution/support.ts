import { readSources } from '../../../src/core/attribution/articleSources';
import { givenNameGenders } from '../../../src/core/attribution/gender';
import { readSpeech } from '../../../src/core/attribution/paragraphSpeech';
import type { ArticleSources } from '../../../src/core/attribution/source';
import { readNames } from '../../../src/core/entities/read';
import { resolveEntities } from '../../../src/core/entities/resolve';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleInput, StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import type { ArticleStructure } from '../../../src/core/text/article';
import { textOf } from '../../../src/core/text/span';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';

const lexicon = await loadLexicon();

/** An article with its sources. */
export interface ReadText extends ArticleSources {
  readonly text: string;
  readonly structure: ArticleStructure;
}

/** Who says what in a text. */
export function sourcesIn(text: string): ReadText {
  const structure = finish(readStructure(text));
  const paragraphs = structure.paragraphs.map(paragraph => textOf(text, paragraph));
  const names = paragraphs.map(paragraph => finish(readNames(paragraph, lexicon)));
  const speech = paragraphs.map(paragraph => finish(readSpeech(paragraph, lexicon.tagsOf)));
  const { articles, entities } = finish(resolveEntities([{ text, structure, names }], []));
  const known = {
    entities: new Map(entities.map(entity => [entity.id, entity])),
    ofGivenName: givenNameGenders(lexicon),
  };
  return {
    text,
    structure,
    ...finish(readSources({ text, structure, speech, mentions: articles[0]?.mentions ?? [] }, known)),
  };
}

/** The speakers of a text's quotations. */
export function speakersIn(text: string): readonly (string | null)[] {
  return sourcesIn(text).quotes.map(({ speaker }) => speaker);
}

const inputOf = (text: string, index: number): ArticleInput => ({
  key: `key-${index}`,
  name: `version-${index}.txt`,
  text,
  version: 1,
});

/** The whole analysis of the versions of a story. */
export function storyOf(...texts: readonly string[]): StoryAnalysis {
  return finish(createStoryReader(lexicon).analyse(texts.map(inputOf)));
}

/** The notes on speakers, sources and quotations of a story: `relation: words of a | words of b`. */
export function notesOn(...texts: readonly string[]): readonly string[] {
  const { articles, notes } = storyOf(...texts);
  const words = ({ article, start, end }: (typeof notes)[number]['a']): string =>
    articles[article]?.text.slice(start, end) ?? '';
  return notes
    .filter(({ relation }) => relation !== 'titleConflict')
    .map(({ relation, a, b }) => `${relation}: ${words(a)} | ${words(b)}`);
}
