import type { StoryAnalysis } from '../story/analysis';
import { createLineIndex } from '../text/lineIndex';
import type { PlaceInStory } from '../text/storyNote';
import { textOf } from '../text/span';
import { isAlarm, type DraftFinding, type DraftSubject, type DraftVerdict } from './finding';

/** Words of a version, to the letter. Offsets are UTF-16 into the file. */
export interface SourceQuote {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** One thing of the draft that was checked, for people and programs outside the editor. */
export interface DraftItem {
  readonly subject: DraftSubject;
  readonly verdict: DraftVerdict;
  /** UTF-16 into the draft; line and column count from 1. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly exact: string;
  readonly at: readonly SourceQuote[];
  readonly against: readonly SourceQuote[];
  /** A person has to look at it. */
  readonly alarm: boolean;
}

/** What `crossread check --json` prints. */
export interface DraftReport {
  readonly format: 'crossread-check/1';
  readonly draft: string;
  readonly versions: readonly string[];
  readonly items: readonly DraftItem[];
}

/** The reports of the articles of one draft as one. */
export function joinedReport([first, ...others]: readonly [DraftReport, ...DraftReport[]]): DraftReport {
  return { ...first, items: [first, ...others].flatMap(({ items }) => items) };
}

/** The findings of a draft with the words that they are about. Linear in the findings. */
export function toDraftReport(
  { articles }: StoryAnalysis,
  draft: number,
  findings: readonly DraftFinding[],
): DraftReport {
  const own = articles[draft];
  const lines = createLineIndex(own?.text ?? '');
  const quote = (place: PlaceInStory): SourceQuote => {
    const { name = '', text = '' } = articles[place.article] ?? {};
    return { file: name, start: place.start, end: place.end, exact: textOf(text, place) };
  };
  return {
    format: 'crossread-check/1',
    draft: own?.name ?? '',
    versions: articles.flatMap(({ name }, index) => (index === draft ? [] : [name])),
    items: findings.map(finding => {
      const { subject, verdict, start, end } = finding;
      const { line, column } = lines.positionAt(start);
      return {
        ...{ subject, verdict, start, end, line: line + 1, column: column + 1 },
        exact: textOf(own?.text ?? '', finding),
        at: finding.at.map(quote),
        against: finding.against.map(quote),
        alarm: isAlarm(finding),
      };
    }),
  };
}
