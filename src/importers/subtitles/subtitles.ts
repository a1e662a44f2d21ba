import { cueTimes, endsSpeech, endsSpokenSentence, turnLength, type CueTimes } from '../../core/text/cues';
import { decodeBytes } from '../encoding';
import type { ImportedBlock, Importer, SourcePlace } from '../importer';
import { ImportProblem } from '../problem';

/** What somebody says from a time on. */
interface Cue extends CueTimes {
  readonly text: string;
  /** Whether somebody else begins to speak. */
  readonly turn: boolean;
}

/** Sounds and music in brackets are not said; marks of style and place are none of the text. */
function spoken(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,80}\}/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&lrm;|&rlm;/g, '')
    .replace(/&amp;/g, '&')
    .replace(/^\s*(?:\[[^\][]{0,80}\]|\([A-Z][A-Z ,'-]{2,80}\)|[♪♫#].{0,200}[♪♫#])\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line of a cue, with who speaks where the file says it. */
interface SpokenLine {
  readonly speaker: string | undefined;
  readonly text: string;
}

const voice = /<v(?:\.[^\s>]{0,80})?\s+([^>]{1,80})>/gi;
const named = /^(\p{Lu}[\p{Lu} .'-]{1,40}):\s+(?=\S)/u;

/** The lines of a cue as they are said: parted where another voice begins. */
function spokenLines(written: readonly string[]): readonly SpokenLine[] {
  return written.flatMap(line => {
    const parts = line.split(voice);
    const spokenParts = parts.flatMap((part, index): readonly SpokenLine[] =>
      index % 2 === 1 ? [] : [{ speaker: parts[index - 1]?.trim(), text: spoken(part) }],
    );
    return spokenParts.filter(({ text }) => text !== '');
  });
}

/** Seconds between two cues of which the second shows again what the first does. */
const rollingGap = 0.5;

/** Lines that a screen shows at once. */
const mostShown = 8;

/** What a cue says that the one before, still shown, did not: captions roll up line by line, or grow word by word. */
function newLines(before: readonly SpokenLine[], lines: readonly SpokenLine[]): readonly SpokenLine[] {
  for (let shared = Math.min(mostShown, before.length, lines.length); shared > 0; shared--)
    if (before.slice(-shared).every(({ text }, index) => lines[index]?.text === text)) return lines.slice(shared);
  const [last, first] = [before.at(-1)?.text ?? '', lines[0]];
  if (first === undefined || last === '' || !first.text.startsWith(`${last} `)) return lines;
  return [{ ...first, text: first.text.slice(last.length + 1) }, ...lines.slice(1)];
}

/** A cue as the file has it. */
interface ShownCue extends CueTimes {
  readonly lines: readonly SpokenLine[];
}

function* shownCues(text: string): Generator<ShownCue> {
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)) {
    const lines = part
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
    const timed = lines.findIndex(line => cueTimes(line) !== null);
    const times = cueTimes(lines[timed] ?? '');
    if (times !== null) yield { ...times, lines: spokenLines(lines.slice(timed + 1)) };
  }
}

/** The cues of a file, each thing once; who goes on speaking is not named again. */
function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let before: ShownCue | undefined;
  let speaker: string | undefined;
  const say = (times: CueTimes, { text: said, speaker: told }: SpokenLine, opens: boolean): void => {
    const name = told ?? named.exec(said)?.[1];
    const isSame = name !== undefined && name === speaker;
    const words = told === undefined && isSame ? said.replace(named, '') : said;
    const length = isSame || !opens ? -1 : turnLength(words);
    const turn = name === undefined ? length >= 0 : !isSame;
    // who speaks behind a dash is somebody else, and nobody knows who
    if (turn) speaker = name;
    const bare = words.slice(Math.max(0, length));
    cues.push({ from: times.from, to: times.to, text: turn && told !== undefined ? `${told}: ${bare}` : bare, turn });
  };
  for (const cue of shownCues(text)) {
    const isRolling = before !== undefined && cue.from - before.to <= rollingGap;
    const isRepeated = before?.lines.map(line => line.text).join(' ') === cue.lines.map(line => line.text).join(' ');
    const lines = isRepeated ? [] : isRolling ? newLines(before?.lines ?? [], cue.lines) : cue.lines;
    for (const [index, line] of lines.entries())
      say(cue, line, index === 0 || lines[index - 1]?.speaker !== line.speaker || /^[-–—>]/.test(line.text));
    if (cue.lines.length > 0) before = cue;
  }
  return cues;
}

/** The time of a cue as a W3C Media Fragment. */
const fragmentOf = ({ from }: Cue): string => `t=${Number(from.toFixed(1))}`;

/** Characters at the end of a text that say whether a sentence ends there. */
const endLength = 8;

/** Cues joined into paragraphs; each sentence that begins with a cue knows its time. Linear, also without an end of a paragraph. */
function blocksOf(cues: readonly Cue[]): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let texts: string[] = [];
  let length = 0;
  let places: SourcePlace[] = [];
  const close = (): void => {
    if (texts.length > 0) blocks.push({ kind: 'text', text: texts.join(' '), places });
    texts = [];
    length = 0;
    places = [];
  };
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    const end = (texts.at(-1) ?? '').slice(-endLength);
    if (cue.turn || (before !== undefined && endsSpeech(end, length, before, cue))) close();
    const offset = texts.length === 0 ? 0 : length + 1;
    if (offset === 0 || endsSpokenSentence(end)) places.push({ offset, fragment: fragmentOf(cue) });
    texts.push(cue.text);
    length = offset + cue.text.length;
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
