import { isLinkKind, type LinkKind } from '../matching/linkKind';
import { longestQuotation } from '../story/proposals';
import { isFields } from '../util/fields';
import type { QuotedWords } from './locate';
import { itemsOf } from './itemTexts';

/** The format of answers. */
export const answerFormat = 'crossread-proposals/1';

/** Something that an answer proposes, with its form checked and nothing else. */
export interface AnswerItem {
  readonly kind: LinkKind;
  readonly a: QuotedWords;
  readonly b: QuotedWords;
}

/** What an answer holds. */
export interface Answer {
  readonly items: readonly AnswerItem[];
  /** Items that have not the form that was asked for. */
  readonly malformed: number;
  /** UTF-16 units behind {@link longestAnswer}, which were not read. */
  readonly unread: number;
  /** Items behind {@link mostItems}, which were not read. */
  readonly overMost: number;
  /** It stops in the middle, or was cut. */
  readonly incomplete: boolean;
  /** It is no answer to a request of ours: nothing of it was read. */
  readonly foreign: boolean;
}

/** UTF-16 units of an answer that are read: 2,000 items of two short quotations each. */
export const longestAnswer = 512 * 1024;
/** Items of an answer that are read; a careful reader finds some ten to the article. */
export const mostItems = 2000;
const longestName = 1000;

/**
 * Reads an answer. Never throws. What stands around the JSON (a fence, a remark) is left aside; of one that stops in the middle, the
 * items before are read. Only the six kinds, file names, quotations and sentence numbers are taken over.
 */
export function readAnswer(text: string): Answer {
  const { items, rest, ended, foreign } = itemsOf(text.slice(0, longestAnswer), answerFormat, mostItems);
  const unread = Math.max(0, text.length - longestAnswer);
  const read = items.map(readItem);
  const good = read.filter(item => item !== null);
  return {
    items: good,
    malformed: read.length - good.length,
    unread,
    overMost: rest,
    incomplete: !foreign && (!ended || unread > 0),
    foreign,
  };
}

function readItem(value: unknown): AnswerItem | null {
  if (!isFields(value)) return null;
  const { kind } = value;
  const [a, b] = [readWords(value['a']), readWords(value['b'])];
  return a !== null && b !== null && isLinkKind(kind) ? { kind, a, b } : null;
}

function readWords(value: unknown): QuotedWords | null {
  if (!isFields(value)) return null;
  const { file, exact, sentence } = value;
  if (typeof file !== 'string' || file === '' || file.length > longestName) return null;
  if (typeof exact !== 'string' || exact.trim() === '' || exact.length > longestQuotation) return null;
  if (sentence === undefined || sentence === null) return { file, exact };
  return typeof sentence === 'number' && Number.isSafeInteger(sentence) && sentence > 0
    ? { file, exact, sentence }
    : null;
}
