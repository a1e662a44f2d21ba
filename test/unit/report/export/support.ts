import { createNote, type NewNote, type Status } from '../../../../src/core/annotations/annotation';
import { placeNotes, targetAt } from '../../../../src/core/annotations/placing';
import { createSidecar, withNotes, type Sidecar } from '../../../../src/core/annotations/sidecar';
import { exportText, type ExportFormat } from '../../../../src/core/report/export/formats';
import { prepareHandover, type Handover } from '../../../../src/core/report/export/handover';
import type { StoryAnalysis } from '../../../../src/core/story/analysis';
import { filesOf } from '../../../../src/core/story/fileParts';
import { finish } from '../../../../src/core/util/sliced';
import { readStory } from '../helpers';

/** A note to be made on words of an article. */
export interface NoteOn extends Omit<NewNote, 'target'> {
  readonly article: string;
  /** Words of the article; none for a note on all of it. */
  readonly on?: string;
  /** Statuses that a merge kept beside the first. */
  readonly others?: readonly Status[];
}

function sidecarOf(name: string, text: string, notes: readonly NoteOn[]): Sidecar | null {
  const own = notes.filter(({ article }) => article === name);
  if (own.length === 0) return null;
  const made = own.map(({ article: _article, on, others = [], ...input }, index) => {
    const start = on === undefined ? -1 : text.indexOf(on);
    const target = on === undefined ? null : targetAt(text, { start, end: start + on.length });
    const id = `urn:uuid:00000000-0000-4000-8000-${name.charCodeAt(0).toString(16).padStart(10, '0')}0${index}`;
    const note = createNote({ ...input, target }, id, { name: 'Desk' }, '2024-05-04T10:00:00Z');
    return { ...note, otherStatuses: others };
  });
  return withNotes(createSidecar(name, text), made);
}

/** Reads texts as one story, with notes on their words. `later` replaces texts after the notes were made. */
export function handOver(
  texts: Readonly<Record<string, string>>,
  notes: readonly NoteOn[] = [],
  later: Readonly<Record<string, string>> = {},
): Handover {
  const story: StoryAnalysis = readStory({ ...texts, ...later });
  const held = filesOf(story.articles).map(({ key, name, text }) => {
    const sidecar = sidecarOf(name, texts[name] ?? text, notes);
    return [key, { sidecar, notes: sidecar === null ? [] : finish(placeNotes(sidecar, text)) }] as const;
  });
  return finish(prepareHandover(story, new Map(held)));
}

export const textOfExport = (handover: Handover, format: ExportFormat): string => finish(exportText(handover, format));

/** Two versions of a flood: the toll differs, a sentence stands in both, each has one of its own. */
export const flood = {
  'bulletin.txt':
    'The flood killed 42 people when the river Orra burst its banks, the governor said. The army sent 1,200 soldiers to the valley.\n\n' +
    'Farmers lost crops worth $3.5 million, according to the chamber of agriculture.',
  'daily.txt':
    'The flood killed 45 people when the river Orra burst its banks, the governor said. The army sent 1,200 soldiers to the valley.\n\n' +
    'A school in the village of Lund served soup to everybody who came.',
} as const;
