import { pauseEvery, type Sliced } from '../util/sliced';
import type { Block } from './blocks';
import { isEndMark } from './boilerplate';
import { trimmed } from './lines';
import type { Span } from './span';
import {
  bareQuestionMark,
  endsTurn,
  isStageDirection,
  isTelling,
  speakerLabel,
  type SpeakerLabel,
} from './speakerLabels';

/** Turns that make a transcript; speakers of whom one speaks again. */
const fewestTurns = 3;
const fewestSpeakers = 2;

/** Names that are written as in any text need more turns, and words behind most of them. */
const fewestNamed = 4;
const mostlySaid = 0.6;

/** A transcript has a turn in so many paragraphs at least; answers are long now and then. */
const paragraphsToTurn = 8;

/** Times of the day that begin paragraphs of a live report; fewer are those of events. */
const fewestTimes = 3;

/** Longest stretch of a block that may be a label. */
const reach = 400;

/** Blocks looked at between two offers to pause, and characters read for names. */
const blocksPerSlice = 256;
const unitsPerSlice = 16_384;

/** Characters of a block that are read for names. */
const mostOfBlock = 20_000;

/** When something was said, before it: "[00:01:23]", "14:05 GMT –". */
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const zone = String.raw`(?:[A-Z]{1,3}[ST]?T|UTC)`;
const stamp = new RegExp(
  String.raw`^(?:\[${clock}\]|\(${clock}\)|(?:${clock}|\d{1,2}\.\d{2})(?: ?${zone}\b)?)(?:[ \t]{0,3}[-–—:|])?[ \t]{1,8}(?!${zone}\b)(?=[\p{Lu}\d"“‘>*])`,
  'u',
);

/** The end of what a tag of subtitles gives somebody. */
const closingVoice = /<\/v>\s*$/;

/** A block with what its first line tells. */
interface Opening {
  readonly block: Block;
  /** Length of the time before it; 0 without one. */
  readonly stamp: number;
  readonly label: SpeakerLabel | null;
  /** A letter of questions and answers with one blank behind it, which may be a word of the text. */
  readonly bare: SpeakerLabel | null;
  readonly isTelling: boolean;
  readonly isAside: boolean;
}

function openingOf(text: string, block: Block): Opening {
  const none = { block, stamp: 0, label: null, bare: null, isTelling: false, isAside: false };
  if (block.place !== undefined || block.level > 0) return none;
  const line = text.slice(block.start, Math.min(block.end, block.start + reach));
  const time = stamp.exec(line)?.[0].length ?? 0;
  const label = speakerLabel(line.slice(time));
  return {
    ...none,
    stamp: time,
    label,
    bare: label === null ? bareQuestionMark(line.slice(time)) : null,
    isTelling: label !== null && isTelling(line.slice(time), label),
    isAside: isStageDirection(line) || isEndMark(line, line.split(' ').length),
  };
}

/** Whether a turn has words of a sentence behind its label, or nothing at all and they follow. */
function isSaid(text: string, { block, stamp: time, label }: Opening): boolean {
  const from = block.start + time + (label?.end ?? 0);
  if (from >= block.end) return true;
  return /\s/.test(text.slice(from, block.end).trim()) && /[.!?…"”’)\]—–-]$/.test(text.slice(block.end - 1, block.end));
}

/** Family names that blocks give with another name before them, in small letters: "Edda Krol". */
function* familyNames(text: string, openings: readonly Opening[]): Sliced<ReadonlySet<string>> {
  const found = new Set<string>();
  const due = pauseEvery(unitsPerSlice);
  for (const { block } of openings) {
    const end = Math.min(block.end, block.start + mostOfBlock);
    if (due(end - block.start)) yield;
    const written = text.slice(block.start, end);
    for (const [, family = ''] of written.matchAll(/(?<=\p{Lu}\p{Ll}{1,20} )(\p{Lu}\p{Ll}[\p{L}'’-]{0,30})/gu))
      found.add(family.toLowerCase());
  }
  return found;
}

/** Questions behind a letter alone that make it one, and their share of all such letters. */
const fewestQuestions = 2;
const mostlyAsked = 0.6;

/**
 * Openings of which letters with one blank behind them are labels too, where questions and answers come by turns: most that begin with Q
 * ask, and an A answers the turn before it.
 */
function withBareQuestions(text: string, openings: readonly Opening[]): readonly Opening[] {
  const questions = openings.filter(({ bare }) => bare?.key === 'q');
  const asked = questions.filter(({ block }) =>
    /\?["”’)\]]?$/.test(text.slice(Math.max(block.start, block.end - 2), block.end)),
  );
  if (asked.length < fewestQuestions || asked.length < questions.length * mostlyAsked) return openings;
  let before: string | undefined;
  return openings.map(opening => {
    const { bare, label } = opening;
    const isTurn = bare !== null && (bare.key === 'q' || before === 'q');
    before = label?.key ?? (isTurn ? bare.key : before);
    return isTurn ? { ...opening, label: bare } : opening;
  });
}

/** The labels that are those of speakers, by the text as a whole; none unless it is a transcript. */
function* speakersOf(text: string, openings: readonly Opening[]): Sliced<ReadonlySet<SpeakerLabel>> {
  const labelled = openings.filter(({ label }) => label !== null);
  const turns = (style: SpeakerLabel['style']): readonly Opening[] =>
    labelled.filter(({ label }) => label?.style === style);
  const families = labelled.length >= fewestTurns ? yield* familyNames(text, openings) : new Set<string>();
  const known = new Set(
    labelled.filter(one => one.isTelling || families.has(one.label?.key ?? '')).map(({ label }) => label?.key),
  );
  const isKnown = ({ label }: Opening): boolean => known.has(label?.key);
  const keysOf = (list: readonly Opening[]): number => new Set(list.map(({ label }) => label?.key)).size;
  const isTranscript = (list: readonly Opening[], least: number): boolean => {
    const keys = keysOf(list);
    const told = list.filter(one => isSaid(text, one)).length;
    return (
      list.length >= least &&
      keys >= fewestSpeakers &&
      keys < list.length &&
      told >= list.length * mostlySaid &&
      openings.length <= list.length * paragraphsToTurn
    );
  };
  const asks = turns('asks');
  const capitals = turns('capitals');
  const counts = new Map<string, number>();
  for (const { label } of turns('name')) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  // who asks may be the paper's name, between the answers of somebody known
  const isAgain = ({ label }: Opening): boolean => (counts.get(label?.key ?? '') ?? 0) > 1;
  const named = turns('name').filter(isKnown);
  const names = named.filter(isAgain).length > 1 ? turns('name').filter(one => isKnown(one) || isAgain(one)) : named;
  const repeated = capitals.some(isKnown) || capitals.length >= 2 * keysOf(capitals);
  const found = [
    ...turns('voice'),
    // who is named between questions and answers speaks there too
    ...(isTranscript(asks, fewestTurns) ? [...asks, ...capitals.filter(isKnown)] : []),
    ...(repeated && isTranscript(capitals, fewestTurns) ? capitals : []),
    ...(isTranscript(names, fewestNamed) ? names : []),
  ];
  // an interviewer without a name between answers with one, or the other way round
  const mixed = [...asks, ...capitals, ...names];
  // a paper asks in capitals, and somebody who is known answers by name
  const isMixed = asks.length > 0 || (capitals.length > 1 && names.length > 1);
  const all = found.length === 0 && isMixed && isTranscript(mixed, fewestNamed) ? mixed : found;
  return new Set(all.flatMap(({ label }) => label ?? []));
}

/** The parts of a block that begins with a time or a speaker. */
function partsOf(
  text: string,
  { block, stamp: time }: Opening,
  label: SpeakerLabel | undefined,
  speaker?: Span,
): readonly Block[] {
  const { start, end } = block;
  const parts: Block[] = [];
  const part = (from: number, to: number, more: Partial<Block>): void => {
    const span = trimmed(text, { start: from, end: to });
    // a colon alone is nothing
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
      parts.push({ ...block, ...span, bullet: false, gap: parts.length === 0 && block.gap, ...more });
  };
  const said = start + time + (label?.end ?? 0);
  part(start, start + time, { place: 'aside' });
  if (label !== undefined) {
    const [from, to] = [start + time + label.name.start, start + time + label.name.end];
    part(start + time, from, { place: 'aside' });
    part(from, to, { place: label.style === 'asks' ? 'aside' : 'speaker' });
    part(to, said, { place: 'aside' });
  }
  const closed = closingVoice.exec(text.slice(Math.max(said, end - 8), end))?.[0].length ?? 0;
  part(said, end - closed, speaker === undefined ? { said: true } : { said: true, speaker });
  return parts;
}

/**
 * Parts the labels of a transcript, an interview or a record of a parliament from what is said, and gives each paragraph its speaker;
 * times before paragraphs and stage directions are no text. Blocks of any other text stay the same.
 */
export function* withTurns(text: string, blocks: readonly Block[]): Sliced<readonly Block[]> {
  const opened: Opening[] = [];
  const due = pauseEvery(blocksPerSlice);
  for (const block of blocks) {
    if (due(1)) yield;
    opened.push(openingOf(text, block));
  }
  const openings = withBareQuestions(text, opened);
  const speakers = yield* speakersOf(text, openings);
  yield;
  const isTimed = openings.filter(({ stamp: time }) => time > 0).length >= fewestTimes;
  if (speakers.size === 0 && !isTimed) return blocks;
  const told: Block[] = [];
  let speaker: Span | undefined;
  let isTurn = false;
  for (const opening of openings) {
    if (due(1)) yield;
    const { block, isAside } = opening;
    const label = opening.label !== null && speakers.has(opening.label) ? opening.label : undefined;
    if (label !== undefined) {
      const from = block.start + opening.stamp;
      speaker = label.style === 'asks' ? undefined : { start: from + label.name.start, end: from + label.name.end };
      isTurn = true;
    } else if (block.level > 0 || (isAside && endsTurn(text.slice(block.start, block.end)))) {
      [speaker, isTurn] = [undefined, false];
    }
    if (label !== undefined || (isTimed && opening.stamp > 0)) {
      const stamped = isTimed || label !== undefined ? opening : { ...opening, stamp: 0 };
      told.push(...partsOf(text, stamped, label, speaker));
    } else if (speakers.size > 0 && isAside) told.push({ ...block, place: 'aside' });
    else told.push(isTurn && block.place === undefined ? { ...block, said: true, ...(speaker && { speaker }) } : block);
  }
  return told;
}
