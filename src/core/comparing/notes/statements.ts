import type { ArticleSources, ScopedSource, SentenceSources, Source } from '../../attribution/source';
import { performingVerbs } from '../../language/en/attributionWords';
import { alternatives } from '../../language/words';
import { tellsInWords, type ArticleStructure, type Sentence } from '../../text/article';
import { overlap, textOf, type Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';

/** A sentence of a version, with who says it. */
export interface Statement extends Span {
  /** Index of the article. */
  readonly article: number;
  readonly sources: readonly ScopedSource[];
  /** The source of most of what it says. */
  readonly main: Source | undefined;
  /** It gives nobody, speaks as nobody, and stands among sentences that give nobody: a fact of the version's own. */
  readonly isFact: boolean;
  /** It gives nobody and speaks as nobody, in the version's own text. */
  readonly isOwn: boolean;
}

/** A source speaks for a statement when it speaks for so large a part of the sentence: not for an aside in it. */
const mainShare = 0.5;

/** Sentences read between two offers to pause. */
const sentencesPerSlice = 256;

/** Somebody announces or promises in it: who says so, the sentence tells by itself. */
const performs = new RegExp(`\\b(?:${alternatives(performingVerbs)})(?:s|d|ed|ing)?\\b`, 'iu');

/** UTF-16: behind its subject, a verb further on is of another clause. */
const opening = 60;

interface StatingArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly sources: ArticleSources;
}

/** The sentences of one article; undefined for those that do not tell the story. Linear in them. */
export function* statementsOf(
  { text, structure, sources }: StatingArticle,
  article: number,
): Sliced<readonly (Statement | undefined)[]> {
  const givesNobody = (said: SentenceSources | undefined): boolean =>
    said === undefined || (said.sources.length === 0 && !said.voiced);
  // paragraphs in which some sentence gives somebody: the others of it may go on from there
  const given = new Set(
    structure.sentences.flatMap(({ paragraph }, at) => (givesNobody(sources.sentences[at]) ? [] : [paragraph])),
  );
  const statements: (Statement | undefined)[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const [at, sentence] of structure.sentences.entries()) {
    if (due(1)) yield;
    const { start, end } = sentence;
    const paragraph = structure.paragraphs[sentence.paragraph];
    const said = sources.sentences[at]?.sources ?? [];
    // the sentence before may carry on over a paragraph's end: "Police said … ¶ He took a gun."
    const besides = [at - 1, at + 1].every(near => givesNobody(sources.sentences[near]));
    // headlines leave sources out
    const isTold = paragraph?.kind === 'body' && givesNobody(sources.sentences[at]);
    const isOwn = isTold && !performs.test(textOf(text, sentence).slice(0, opening));
    const isFact = isOwn && !given.has(sentence.paragraph) && besides;
    const tells = paragraph !== undefined && tellsInWords(paragraph);
    statements.push(
      tells ? { article, start, end, sources: said, main: mainOf(sentence, said), isFact, isOwn } : undefined,
    );
  }
  return statements;
}

/** The first source, when it speaks for most of the words that do not attribute. */
function mainOf(sentence: Sentence, sources: readonly ScopedSource[]): Source | undefined {
  const [first] = sources;
  if (first === undefined) return undefined;
  const { source, scope } = first;
  const attributing = overlap(sentence, source.span);
  const isAround = scope.start < source.span.end && source.span.start < scope.end;
  const said = overlap(scope, sentence) - (isAround ? attributing : 0);
  return said >= mainShare * (sentence.end - sentence.start - attributing) ? source : undefined;
}
