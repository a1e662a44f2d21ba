import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { anchorAll } from './anchoring/anchor';
import type { Anchor, AnchorQuery } from './anchoring/anchorTypes';
import { lostAnchor } from './anchoring/anchorOf';
import { codePointMap, snapToGraphemes } from './anchoring/codePoints';
import type { CodePointMap } from './anchoring/codePoints';
import { quoteSelector, stillQuotes } from './anchoring/selectors';
import type { QuoteSelector } from './anchoring/selectors';
import type { Note, NoteTarget } from './annotation';
import { snapshotsOf } from './articleRecord';
import { Bases } from './basis';
import { textDigest } from './digest';
import { sameJson } from './json';
import { queryOf } from './placedNote';
import type { PlacedNote } from './placedNote';
import { articleIdOf, notesIn, withTargets } from './sidecar';
import { sourceTargets, type SourceFinder } from './sourceTarget';
import type { Sidecar } from './sidecar';
import { readNotes } from './w3c';
import type { NoteMemory } from './w3c';

/** Notes looked at between two pauses where nothing is searched: some hundredths of a millisecond in all. */
const sliceSize = 100;

/** What is known when many notes are put on a text. */
interface KnownText {
  readonly map?: CodePointMap;
  readonly textSha256?: string;
  /** Where words of the text are from. */
  readonly sourceAt?: SourceFinder;
  /** The quote of the note so far. */
  readonly quote?: QuoteSelector;
}

/**
 * The target of a note on a stretch of the article. `span` is UTF-16 into the raw text; it is widened to whole graphemes.
 * @param known what was found out of the text before
 */
export function targetAt(text: string, span: Span, known: KnownText = {}): NoteTarget {
  const { map = codePointMap(text), textSha256 = textDigest(text), sourceAt = sourceTargets(text), quote } = known;
  const whole = snapToGraphemes(text, span);
  const position = { start: map.toCodePoints(whole.start), end: map.toCodePoints(whole.end) };
  const source = sourceAt(whole.start);
  const isSame = quote !== undefined && stillQuotes(quote, text, whole);
  return { quote: isSame ? quote : quoteSelector(text, whole), position, textSha256, ...(source && { source }) };
}

/**
 * Finds every note of a sidecar in the current raw text.
 * @param known notes placed before in the same text: those whose target is unchanged keep their anchors
 */
export function* placeNotes(
  sidecar: Sidecar,
  text: string,
  known: readonly PlacedNote[] = [],
  memory?: NoteMemory,
): Sliced<readonly PlacedNote[]> {
  const notes = yield* readNotes(sidecar.items, articleIdOf(sidecar), memory);
  const anchors = new Map<string, Anchor>();
  const before = new Map(known.map(placed => [placed.note.id, placed]));
  const wanted: Note[] = [];
  for (const [index, note] of notes.entries()) {
    if (index % sliceSize === 0) yield;
    const placed = before.get(note.id);
    const isSame = placed?.note === note || sameJson(placed?.note.target, note.target);
    if (placed?.anchor && isSame) anchors.set(note.id, placed.anchor);
    else if (note.target !== null) wanted.push(note);
  }
  for (const [stored, members] of byStoredText(sidecar, wanted)) {
    const queries = yield* queriesOf(members, stored ?? text);
    for (const anchor of yield* anchorAll(stored, text, queries)) anchors.set(anchor.id, anchor);
    yield;
  }
  return notes.map(note => ({ note, anchor: anchors.get(note.id) ?? null }));
}

/** The notes of a sidecar when nobody can tell where they are. */
export function* unplacedNotes(sidecar: Sidecar): Sliced<readonly PlacedNote[]> {
  const notes = yield* notesIn(sidecar);
  return notes.map(note => {
    const { id, target } = note;
    return { note, anchor: target === null ? null : lostAnchor(id, target.quote?.exact ?? '') };
  });
}

/**
 * The sidecar with all surely placed notes described by the current text instead of the one they were made on. Notes that
 * changed, are lost or need a person keep what they were made on, and the sidecar keeps that text for them.
 * @param now ISO time, for annotations that tell none
 */
export function* rebaseNotes(
  sidecar: Sidecar,
  text: string,
  textSha256: string,
  placed: readonly PlacedNote[],
  now: string,
): Sliced<Sidecar> {
  const sourceAt = sourceTargets(text);
  const targets = new Map<string, NoteTarget>();
  const bases = new Bases(sidecar, text);
  const map = codePointMap(text);
  for (const { note, anchor } of placed) {
    const isSure = anchor?.state === 'anchored' || anchor?.state === 'moved';
    if (!isSure || note.target?.textSha256 === textSha256 || anchor.start === null || anchor.end === null) continue;
    const known = { map, textSha256, sourceAt, ...(note.target?.quote && { quote: note.target.quote }) };
    const span = { start: anchor.start, end: anchor.end };
    const basis = bases.changed(note, span)?.was;
    targets.set(note.id, { ...targetAt(text, span, known), ...(basis && { basis }) });
    // half a millisecond in a long text that repeats itself
    yield;
  }
  return targets.size === 0 ? sidecar : yield* withTargets(sidecar, targets, now);
}

/**
 * Texts that notes are mapped from: each has to be compared with the current one. A sidecar that people work with keeps two
 * or three; notes on still older ones are looked for by their words.
 */
const mostTexts = 30;

/** Notes by the text that they were made on, as far as it is kept; without a digest, on the newest one. */
function byStoredText(sidecar: Sidecar, notes: readonly Note[]): ReadonlyMap<string | null, readonly Note[]> {
  const kept = snapshotsOf(sidecar.about).slice(0, mostTexts);
  const texts = new Map<string | undefined, string>([...kept].reverse().map(({ sha256, text }) => [sha256, text]));
  if (kept[0] !== undefined) texts.set(undefined, kept[0].text);
  const groups = new Map<string | null, Note[]>();
  for (const note of notes) {
    const text = texts.get(note.target?.textSha256) ?? null;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [note]);
    else group.push(note);
  }
  return groups;
}

function* queriesOf(notes: readonly Note[], text: string): Sliced<readonly AnchorQuery[]> {
  const map = codePointMap(text);
  const queries: AnchorQuery[] = [];
  for (const note of notes) {
    if (queries.length % sliceSize === 0) yield;
    queries.push(queryOf(note, map));
  }
  return queries;
}
