import type { StoryAnalysis } from '../story/analysis';
import { indexAt } from '../text/span';
import type { Sliced } from '../util/sliced';
import { boundFindings } from './bounds';
import { conditionFindings } from './conditions';
import { dayFindings } from './days';
import { deniedFindings } from './denied';
import { hedgedFindings } from './hedged';
import { directionFindings } from './directions';
import { doerFindings } from './doers';
import { exchangedBesideFindings } from './exchangedBeside';
import { figureFindings } from './figures';
import { exchangedNameFindings } from './exchangedNames';
import { isAlarm, type DraftFinding } from './finding';
import { kinFindings } from './kin';
import { nameFindings } from './names';
import { negationFindings } from './negated';
import { numberedNameFindings } from './numberedNames';
import { quotationFindings } from './quotations';
import { quotedSpeakerFindings } from './quotedSpeakers';
import { reportedSpeakerFindings } from './reportedSpeakers';
import type { StorySources } from './sources';
import { opposedFindings } from './opposed';
import { orderFindings } from './orders';
import { rolePlaceFindings } from './rolePlaces';
import { describedPeople, roleFindings } from './roles';
import { statementFindings } from './statements';
import { toldSentences, type ToldSentence } from './tellings';
import { plainNumberFindings } from './plainNumbers';
import { unlikeFindings } from './unlike';
import { wayFindings } from './ways';
import { matchedSentences, printedTexts, type MatchedSentence } from './versions';

/**
 * Holds a draft against the versions of its story: each figure, day, name and quotation, and what its sentences say otherwise. The draft
 * is one of the articles of the analysis, so that it was read by the same rules.
 * @param draft index of the draft among the articles
 * @param sources who says what in each article, by index
 * @returns findings in the order of the draft. Linear in the texts
 */
export function* checkDraft(
  story: StoryAnalysis,
  draft: number,
  sources: StorySources,
): Sliced<readonly DraftFinding[]> {
  const matched = matchedSentences(story, draft);
  const printed = yield* printedTexts(story, draft);
  const sentences = yield* toldSentences(story, draft, matched);
  const described = yield* describedPeople(story);
  const numbered = yield* numberedNameFindings(story, draft);
  const numberedTo = new Map(numbered.map(({ start, end }) => [start, end]));
  const figures = [
    // "Flight 370 takes off" has no 370 of anything
    ...(yield* figureFindings(story, draft, matched, printed)).filter(
      figure => figure.end < (numberedTo.get(figure.start) ?? Infinity),
    ),
    ...(yield* dayFindings(story, draft, matched, sentences)),
  ];
  const findings = [
    ...(yield* plainNumberFindings(story, draft, sentences, figures)),
    ...figures,
    ...numbered,
    ...(yield* nameFindings(story, draft, printed)),
    ...(yield* quotationFindings(story, draft, printed)),
    ...(yield* quotedSpeakerFindings(story, draft, printed, matched)),
    ...statementFindings(story, draft),
    ...(yield* exchangedNameFindings(story, draft, sentences)),
    ...(yield* roleFindings(story, draft, described, printed)),
    ...(yield* rolePlaceFindings(story, draft, described)),
    ...(yield* kinFindings(story, draft, printed)),
    ...(yield* otherwiseFindings(story, draft, sentences, sources)),
    ...(yield* turnedFindings(story, draft, matched, sentences)),
    ...(yield* reportedSpeakerFindings(story, draft, sentences, sources)),
  ];
  const { text = '', structure } = story.articles[draft] ?? {};
  const copied = copiedSentences(story, draft, matched);
  const isCopied = ({ subject, start }: DraftFinding): boolean =>
    subject === 'statement' && copied.has(indexAt(structure?.sentences ?? [], start));
  const told = distinct(
    findings.filter(finding => !isCopied(finding)),
    text.length,
  );
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What sentences of a draft say otherwise than those of versions that go with them, word by word. */
function* otherwiseFindings(
  story: StoryAnalysis,
  draft: number,
  sentences: readonly ToldSentence[],
  sources: StorySources,
): Sliced<readonly DraftFinding[]> {
  return [
    ...(yield* opposedFindings(story, draft, sentences)),
    ...(yield* boundFindings(story, draft, sentences)),
    ...(yield* unlikeFindings(story, draft, sentences)),
    ...(yield* directionFindings(story, draft, sentences)),
    ...(yield* orderFindings(story, draft, sentences)),
    ...(yield* conditionFindings(story, draft, sentences)),
    ...(yield* wayFindings(story, draft, sentences)),
    ...(yield* exchangedBesideFindings(story, draft, sentences)),
    ...(yield* doerFindings(story, draft, sentences)),
    ...(yield* hedgedFindings(story, draft, sentences, sources)),
  ];
}

/** Words that are denied in one text only: by what stands right around them, else by what the sentences have in common. */
function* turnedFindings(
  story: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> {
  const sentences = story.articles[draft]?.structure.sentences ?? [];
  const denied = yield* deniedFindings(story, draft, told);
  const known = new Set(denied.map(({ start }) => indexAt(sentences, start)));
  const negated = yield* negationFindings(story, draft, matched);
  return [...denied, ...negated.filter(({ start }) => !known.has(indexAt(sentences, start)))];
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

/** One finding of each kind at a place, the last; and no alarm on a statement where another alarm tells of its words. */
function distinct(findings: readonly DraftFinding[], length: number): DraftFinding[] {
  const keyOf = ({ subject, start, end }: DraftFinding): string => `${subject} ${String(start)} ${String(end)}`;
  const alarmed = new Uint8Array(length);
  return [...new Map(findings.map(finding => [keyOf(finding), finding])).values()].filter(finding => {
    const { subject, start, end } = finding;
    if (!isAlarm(finding)) return true;
    if (subject === 'statement' && alarmed.subarray(start, end).includes(1)) return false;
    alarmed.fill(1, start, end);
    return true;
  });
}
