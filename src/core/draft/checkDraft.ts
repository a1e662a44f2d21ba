import { speakerPlace } from '../attribution/speakerPlace';
import type { StoryAnalysis } from '../story/analysis';
import type { StoryNote, StoryNoteRelation } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { dayFindings } from './days';
import { figureFindings } from './figures';
import type { DraftFinding } from './finding';
import { nameFindings } from './names';
import { negationFindings } from './negated';
import { quotationFindings } from './quotations';
import { matchedSentences, printedTexts } from './versions';

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
    ...(yield* figureFindings(story, draft, matched)),
    ...(yield* dayFindings(story, draft, matched)),
    ...(yield* nameFindings(story, draft, printed)),
    ...(yield* quotationFindings(story, draft, printed)),
    ...(yield* negationFindings(story, draft, matched)),
    ...statementFindings(story, draft),
  ];
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Differences that are told of sentences as wholes; those of words in quotation marks and of names are found on their own. */
const ofStatements: ReadonlySet<StoryNoteRelation> = new Set([
  'differentSpeaker',
  'titleConflict',
  'status',
  'wording',
]);

function statementFindings({ articles, notes }: StoryAnalysis, draft: number): readonly DraftFinding[] {
  const ofDraft = ({ a, b }: StoryNote): boolean => a.article === draft || b.article === draft;
  const [own, others] = [notes.filter(ofDraft), notes.filter(note => !ofDraft(note))];
  const told = new Set(others.flatMap(({ relation, reason }) => reason.values.map(value => `${relation} ${value}`)));
  const findings = new Map<string, DraftFinding>();
  for (const { relation, a, b, reason } of own) {
    const [here, there] = a.article === draft ? [a, b] : [b, a];
    const says = reason.values.slice(-2)[a.article === draft ? 0 : 1] ?? '';
    // where versions differ among themselves, the draft may side with one of them
    if (!ofStatements.has(relation) || told.has(`${relation} ${says}`)) continue;
    // what is wrong is who said it, where that is told
    const { start, end } = speakerPlace(articles[draft]?.text ?? '', here, says) ?? here;
    const key = `${String(start)} ${String(end)}`;
    const known = findings.get(key) ?? { subject: 'statement', verdict: 'differs', start, end, at: [], against: [] };
    findings.set(key, { ...known, at: [...known.at, there] });
  }
  return [...findings.values()];
}
