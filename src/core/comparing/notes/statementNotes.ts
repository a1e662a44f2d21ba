import type { Source } from '../../attribution/source';
import { performingVerbs } from '../../language/en/attributionWords';
import { overlap } from '../../text/span';
import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { areTwo, speakerKey } from './speakers';
import type { Statement } from './statements';

/** What two sentences that tell the same make of their sources: another speaker, or none on one side. */
export function statementNote(a: Statement, b: Statement): StoryNote | undefined {
  if (a.main !== undefined && b.main !== undefined) return differentSpeaker(a, b, a.main, b.main);
  if (a.main !== undefined && b.isFact) return attributionDropped(a, b, a.main, [a.main.speaker, '']);
  return b.main !== undefined && a.isFact ? attributionDropped(a, b, b.main, ['', b.main.speaker]) : undefined;
}

/** Both name their sources, and none of one is among those of the other. */
function differentSpeaker(a: Statement, b: Statement, x: Source, y: Source): StoryNote | undefined {
  if (!areTwo(x, y) || x.polarity !== y.polarity) return undefined;
  // whose word it still is, where it goes on without one, is a guess
  if (x.carried === true || y.carried === true) return undefined;
  const isOpen = [...a.sources, ...b.sources].some(({ source }) => source.kind === 'unknown');
  const keys = new Set(a.sources.map(({ source }) => speakerKey(source)));
  if (isOpen || b.sources.some(({ source }) => keys.has(speakerKey(source)))) return undefined;
  const reason = { kind: 'otherSource', values: [x.speaker, y.speaker] } as const;
  return { relation: 'differentSpeaker', a: placeOf(a, x), b: placeOf(b, y), reason };
}

function attributionDropped(
  a: Statement,
  b: Statement,
  source: Source,
  values: readonly [string, string],
): StoryNote | undefined {
  if (source.kind === 'unknown' || performingVerbs.has(source.verb)) return undefined;
  const reason = { kind: 'sourceDropped', values } as const;
  return { relation: 'attributionDropped', a: placeOf(a, a.main), b: placeOf(b, b.main), reason };
}

/** The words that attribute, where they stand in the sentence; else the sentence. */
function placeOf(statement: Statement, source: Source | undefined): PlaceInStory {
  const span = source !== undefined && overlap(statement, source.span) > 0 ? source.span : statement;
  return { article: statement.article, start: span.start, end: span.end };
}
