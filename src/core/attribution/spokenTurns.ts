import type { Mention } from '../entities/entity';
import type { ArticleStructure, Paragraph } from '../text/article';
import { seenText } from '../text/seenText';
import { overlap, textOf } from '../text/span';
import { firstFrom } from './antecedents';
import type { ScopedSource, Source, SpeakerKind } from './source';

/** A transcript: its paragraphs know where the name of their speaker stands. */
export interface SpokenArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly mentions: readonly Mention[];
}

const kinds: Readonly<Partial<Record<Mention['type'], SpeakerKind>>> = {
  PERSON: 'person',
  ORG: 'body',
  PLACE: 'place',
  GROUP: 'people',
};

/** Who says a paragraph of a transcript, or undefined in any other text. */
export function speakerOfTurn({ text, mentions }: SpokenArticle, paragraph: Paragraph | undefined): Source | undefined {
  const span = paragraph?.speaker;
  if (span === undefined) return undefined;
  const written = textOf(text, span);
  const speaker = (seenText(written)?.text ?? written).replace(/\s+/g, ' ').trim();
  const mention = mentions[firstFrom(mentions, span.start)];
  const own = mention !== undefined && overlap(mention, span) > 0 ? mention : undefined;
  return {
    speaker,
    kind: (own && kinds[own.type]) ?? 'name',
    ...(own !== undefined && { entity: own.entity }),
    named: true,
    verb: '',
    span,
    polarity: 'said',
    carried: true,
  };
}

/** Sentences of a transcript that name no source of their own are said by who has the word. */
export function addTurns(article: SpokenArticle, scoped: readonly ScopedSource[][]): void {
  const { paragraphs, sentences } = article.structure;
  for (const [at, sentence] of sentences.entries()) {
    const own = scoped[at];
    if (own === undefined || own.length > 0) continue;
    const source = speakerOfTurn(article, paragraphs[sentence.paragraph]);
    if (source !== undefined) own.push({ source, scope: { start: sentence.start, end: sentence.end } });
  }
}
