import type { Span } from '../text/span';

/** So far from what somebody says it is told who says it. UTF-16 units. */
const reach = 240;

/** Where a speaker is named beside words of theirs, behind them before in front of them; undefined where not. */
export function speakerPlace(text: string, words: Span, speaker: string): Span | undefined {
  if (speaker === '') return undefined;
  const behind = text.indexOf(speaker, words.end);
  if (behind >= 0 && behind - words.end <= reach) return { start: behind, end: behind + speaker.length };
  const before = text.lastIndexOf(speaker, words.start);
  if (before >= 0 && words.start - before <= reach) return { start: before, end: before + speaker.length };
  return undefined;
}
