import type { StoryAnalysis } from '../story/analysis';
import { indexAt } from '../text/span';
import type { Sliced } from '../util/sliced';
import { dayFindings } from './days';
import { figureFindings } from './figures';
import type { DraftFinding } from './finding';
import { nameFindings } from './names';
import { negationFindings } from './negated';
import { quotationFindings } from './quotations';
import { quotedSpeakerFindings } from './quotedSpeakers';
import { statementFindings } from './statements';
import { unreadNumberFindings } from './unreadNumbers';
import { matchedSentences, printedTexts, type MatchedSentence } from './versions';

/**
 * Holds a draft against the versions of its story: each figure, day, name and quotation, and what its sentences say otherwise. The draft
 * is one of the articles of the analysis, so that it was read by the same rules.
 * @param draft index of the draft among the articles
 * @returns findings in the order of the draft. Linear in the texts
 */
export function* checkDraft(story: StoryAnalysis, draft: number): Sliced<readonly DraftFinding[]> {
  const matched = matchedSentences(story, draft);
  const printed = yield* printedTexts(story, draft);
  const findings = [
    ...(yield* unreadNumberFindings(story, draft)),
    ...(yield* figureFindings(story, draft, matched)),
    ...(yield* dayFindings(story, draft, matched)),
    ...(yield* nameFindings(story, draft, printed)),
    ...(yield* quotationFindings(story, draft, printed)),
    ...(yield* negationFindings(story, draft, matched)),
    ...(yield* quotedSpeakerFindings(story, draft, printed)),
    ...statementFindings(story, draft),
  ];
  const copied = copiedSentences(story, draft, matched);
  const isCopied = ({ subject, start }: DraftFinding): boolean =>
    subject === 'statement' && copied.has(indexAt(story.articles[draft]?.structure.sentences ?? [], start));
  return distinct(findings.filter(finding => !isCopied(finding))).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Sentences of a draft that a version has word for word: they say what it says, whatever others say. */
function copiedSentences(
  { articles }: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): ReadonlySet<number> {
  const sentences = articles[draft]?.structure.sentences ?? [];
  return new Set(
    sentences.flatMap((_, at) => (matched.get(at)?.some(({ kind }) => kind === 'copied') === true ? [at] : [])),
  );
}

/** One finding of each kind at a place. */
function distinct(findings: readonly DraftFinding[]): DraftFinding[] {
  const keyOf = ({ subject, start, end }: DraftFinding): string => `${subject} ${String(start)} ${String(end)}`;
  return [...new Map(findings.map(finding => [keyOf(finding), finding])).values()];
}
