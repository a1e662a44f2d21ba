import type { ArticleStructure, ParagraphKind } from '../../../src/core/text/article';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';

/** The paragraphs of a text as `[kind, text]`. */
export function kinds(text: string, fileName = 'a.txt'): [ParagraphKind, string][] {
  return finish(readStructure(text, fileName)).paragraphs.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** The first words of the paragraphs of one kind. */
export function ofKind(kind: ParagraphKind, text: string, fileName?: string): string[] {
  return kinds(text, fileName)
    .filter(([found]) => found === kind)
    .map(([, written]) => written);
}

/** What a structure says without its offsets, to compare texts that differ in white space or marks only. */
export function shape(text: string): unknown {
  const { segments, paragraphs, sentences, title, stated }: ArticleStructure = finish(readStructure(text, 'a.txt'));
  return {
    title,
    stated,
    segments: segments.map(({ kind }) => kind),
    paragraphs: paragraphs.map(({ kind }) => kind),
    sentences: sentences.map(({ paragraph }) => paragraph),
  };
}

/** Five paragraphs of a made-up story; the first introduces two people in full. */
export const body: readonly string[] = [
  'Ferry services between Harwick and the island of Sandoy stopped on Tuesday after a captain, Olaf Brandt, refused to sail in what he called a bathtub.',
  'Brandt told the owner, Greta Holm, that two of the four engines had failed. Holm said the ship was safe.',
  'About 340 islanders were left without mail. “We have bread for three days,” said a baker in the harbour.',
  'Inspectors will board the ferry on Thursday. The company carried 61,000 passengers last year.',
  'Holm has run the line since 2009, when her father retired. Brandt joined it in the same year.',
];
