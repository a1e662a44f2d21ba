import { isLinkKind, type LinkKind } from '../matching/linkKind';
import { isFields, type Fields } from '../util/fields';

/** Words of an article as a proposal keeps them: found again by the sentence that they begin in, wherever that moves. */
export interface ProposedWords {
  /** Name of the article's file. */
  readonly article: string;
  /** The words of the sentence. */
  readonly quote: string;
  /** The words that are meant, as the article has them. */
  readonly exact: string;
}

/** What a second reader proposed. It is data of others: it is checked against the articles each time before anything is shown. */
export interface KeptProposal {
  readonly kind: LinkKind;
  readonly a: ProposedWords;
  readonly b: ProposedWords;
  /** The name of whoever proposed it: a model, a program, a colleague. */
  readonly model: string;
  /** ISO day. */
  readonly date: string;
  /** Version of the request that it answers. */
  readonly request: string;
  /** A person said no: it is remembered, so that it is not asked again. */
  readonly rejected?: true;
}

/** A name of a model or version longer than this was not kept by us. */
export const longestLabel = 200;
/** Quotations of proposals; a sentence of print has some hundred characters. */
export const longestQuotation = 2000;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

function readWords(value: unknown): ProposedWords | null {
  if (!isFields(value)) return null;
  const { article, quote, exact } = value;
  const isWhole = isText(article, 1000) && isText(quote, longestQuotation) && isText(exact, longestQuotation);
  return isWhole ? { article, quote, exact } : null;
}

/** Reads a proposal of a story file; null when it was not kept by us. */
export function readProposal(value: Fields): KeptProposal | null {
  const { kind, model, date, request, rejected } = value;
  const [a, b] = [readWords(value['a']), readWords(value['b'])];
  if (a === null || b === null || !isLinkKind(kind)) return null;
  if (!isText(model, longestLabel) || !isText(request, longestLabel)) return null;
  if (!isText(date, 10) || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  return { kind, a, b, model, date, request, ...(rejected === true && { rejected }) };
}

const wordsKey = ({ article, quote, exact }: ProposedWords): string => JSON.stringify([article, quote, exact]);

/** What tells proposals apart: the same two quotations are one, whoever proposes them and as what. */
export function proposalKey({ a, b }: Pick<KeptProposal, 'a' | 'b'>): string {
  return [wordsKey(a), wordsKey(b)].sort().join('\n');
}
