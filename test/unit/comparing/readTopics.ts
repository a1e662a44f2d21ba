import { linkClaims } from '../../../src/core/comparing/link';
import type { ArticleTopics } from '../../../src/core/comparing/topic/articleTopics';
import { createTopicReader } from '../../../src/core/comparing/topic/articleTopics';
import type { LinkableArticle, Topic } from '../../../src/core/comparing/topic/topic';
import { finish } from '../../../src/core/util/sliced';
import { readArticle } from './readArticle';

const day = '2031-05-06';

/** What the claims of a text are about; the text is an article of May 2031. */
export function readTopics(text: string): ArticleTopics {
  return finish(createTopicReader()(readArticle(text, day), 0));
}

/** What the figures of a text are about, in its order. */
export function figuresIn(text: string): readonly Topic[] {
  return readTopics(text).topics.filter(({ claim }) => claim.quantity !== undefined);
}

/** What the only figure of a text is about. */
export function onlyFigure(text: string): Topic {
  const [figure, ...others] = figuresIn(text);
  if (figure === undefined || others.length > 0) throw new Error(`not one figure: ${text}`);
  return figure;
}

/** How the figures and times of texts are said to stand to each other: `12 ~ 14 differs`. */
export function linksBetween(...texts: readonly string[]): readonly string[] {
  return linksOf(texts.map(text => readArticle(text, day)));
}

function linksOf(story: readonly LinkableArticle[]): readonly string[] {
  const words = ({ article, claim }: { article: number; claim: number }): string => {
    const { start, end } = story[article]?.claims[claim]?.core ?? { start: 0, end: 0 };
    return story[article]?.text.slice(start, end) ?? '';
  };
  return finish(linkClaims(story, () => 0))
    .links.filter(({ relation }) => relation !== 'possible')
    .map(({ a, b, relation }) => `${words(a)} ~ ${words(b)} ${relation}`);
}
