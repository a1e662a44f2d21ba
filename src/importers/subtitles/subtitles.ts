import { cueTimes, endsSpeech, endsSpokenSentence, turnLength, type CueTimes } from '../../core/text/cues';
import { decodeBytes } from '../encoding';
import type { ImportedBlock, Importer, SourcePlace } from '../importer';
import { ImportProblem } from '../problem';

/** What is said from a time on. */
interface Cue extends CueTimes {
  readonly text: string;
  /** Whether somebody else begins to speak. */
  readonly turn: boolean;
}

/** Sounds and music in brackets are not said; marks of style and place are none of the text. */
function spoken(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/<v(?:\.[^\s>]{0,80})?\s+([^>]{1,80})>/gi, '$1: ')
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,80}\}/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/^\s*(?:\[[^\][]{0,80}\]|\([A-Z][A-Z ,'-]{2,80}\)|[♪♫#].{0,200}[♪♫#])\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)) {
    const lines = part
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
    const timed = lines.findIndex(line => cueTimes(line) !== null);
    const times = cueTimes(lines[timed] ?? '');
    if (times === null) continue;
    const said = spoken(lines.slice(timed + 1));
    const turn = turnLength(said);
    const words = said.slice(Math.max(0, turn));
    if (words === '') continue;
    cues.push({ ...times, text: words, turn: turn >= 0 });
  }
  return cues;
}

/** The time of a cue as a W3C Media Fragment. */
const fragmentOf = ({ from }: Cue): string => `t=${Number(from.toFixed(1))}`;

/** Cues joined into paragraphs; each sentence that begins with a cue knows its time. */
function blocksOf(cues: readonly Cue[]): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let text = '';
  let places: SourcePlace[] = [];
  const close = (): void => {
    if (text !== '') blocks.push({ kind: 'text', text, places });
    text = '';
    places = [];
  };
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    // players show rolling captions twice
    if (before?.text === cue.text) continue;
    if (cue.turn || (before !== undefined && endsSpeech(text, text.length, before, cue))) close();
    if (text === '' || endsSpokenSentence(text))
      places.push({ offset: text === '' ? 0 : text.length + 1, fragment: fragmentOf(cue) });
    text = text === '' ? cue.text : `${text} ${cue.text}`;
  }
  close();
  return blocks;
}

/** Subtitles (SubRip, WebVTT): sentences over cues, with the times at which they begin. */
export const subtitlesImporter: Importer = {
  kinds: ['subtitles'],
  read: async bytes => {
    const text = decodeBytes(bytes);
    const blocks = blocksOf(cuesOf(text));
    if (blocks.length === 0) throw new ImportProblem('noArticle');
    const language = /^Language:\s*([\w-]{2,12})/m.exec(text.slice(0, 1000))?.[1] ?? null;
    return [{ title: null, date: null, outlet: null, author: null, url: null, language, blocks }];
  },
};
