import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { codePointMap, foldNewlines, snapToGraphemes } from './anchoring/codePoints';
import type { CodePointMap } from './anchoring/codePoints';
import { sameWords } from './anchoring/sameWords';
import type { QuoteSelector } from './anchoring/selectors';
import { storedSpan } from './anchoring/storedSpan';
import type { Note } from './annotation';
import { snapshotsOf } from './articleRecord';
import { queryOf } from './placedNote';
import type { FactChange } from './placedNote';
import type { Sidecar } from './sidecar';

/** A note's words with the sentences that they stand in; near a quotation with those before and after in the paragraph, too. */
export type Passage = QuoteSelector;

/** Tells what the words of a note say otherwise than before because of what stands around them; `null` when nothing. */
export type FactReader = (was: Passage, now: Passage) => Sliced<FactChange | null>;

/** A passage as a note was judged on it, and as it is now. */
export interface PassageChange {
  readonly was: Passage;
  readonly now: Passage;
}

/** Units on either side that a sentence is looked for in. Longer ones are cut; what tells of a figure stands nearer. */
const reach = 500;
/** Longer notes are on more than one fact, and what stands around them is little of what they say. */
const longestNote = 2_000;
const quotationMark = /["“”„«»]/;
const blankLine = /\n[^\S\n]*\n/;

/** The passage of a stretch of a raw text; `null` for one that is too long to stand in one. */
export function passageAt(text: string, { start, end }: Span): Passage | null {
  if (end - start > longestNote) return null;
  const from = snapToGraphemes(text, { start: Math.max(0, start - reach), end: start }).start;
  const to = snapToGraphemes(text, { start: end, end: Math.min(text.length, end + reach) }).end;
  const exact = foldNewlines(text.slice(start, end));
  const before = foldNewlines(text.slice(from, start)).split(blankLine).at(-1) ?? '';
  const after = foldNewlines(text.slice(end, to)).split(blankLine)[0] ?? '';
  const around = before + exact + after;
  const sentences = splitSentences(around, { start: 0, end: around.length });
  const first = sentences.findIndex(sentence => sentence.end > before.length);
  const last = sentences.findLastIndex(sentence => sentence.start < before.length + exact.length);
  // who speaks may stand in the sentence beside a quotation
  const beside = quotationMark.test(around) ? 1 : 0;
  const begin = sentences[Math.max(0, first - beside)]?.start ?? 0;
  const finish = (sentences[last + beside] ?? sentences[last])?.end ?? around.length;
  return {
    exact,
    prefix: around.slice(Math.min(begin, before.length), before.length),
    suffix: around.slice(before.length + exact.length, Math.max(finish, before.length + exact.length)),
  };
}

/** The texts that a sidecar keeps, as the passages of its notes are looked up in them and in the current text. */
export class Bases {
  /** `null` for a text that is the current one letter by letter: asked once, not for every note. */
  private readonly texts: ReadonlyMap<string | undefined, string | null>;
  private readonly maps = new Map<string, CodePointMap>();

  constructor(
    sidecar: Sidecar,
    private readonly current: string,
  ) {
    const kept = snapshotsOf(sidecar.about).map(
      ({ sha256, text }) => [sha256, text === current ? null : text] as const,
    );
    const [newest] = kept;
    this.texts = new Map([...kept.reverse(), ...(newest ? [[undefined, newest[1]] as const] : [])]);
  }

  /**
   * The passage that a note was judged on and the one that it stands in now, where their words differ. Style of marks,
   * spaces and line ends is no difference.
   */
  changed(note: Note, span: Span): PassageChange | null {
    const was = note.target?.basis ?? this.storedPassage(note, span);
    const now = was && passageAt(this.current, span);
    if (was === null || now === null) return null;
    return sameWords(whole(was), whole(now)) ? null : { was, now };
  }

  /** The passage in the text that the note was made on; `null` when that is not kept or says the same letter by letter. */
  private storedPassage(note: Note, span: Span): Passage | null {
    const text = this.texts.get(note.target?.textSha256) ?? null;
    if (text === null) return null;
    const map = this.maps.get(text) ?? codePointMap(text);
    this.maps.set(text, map);
    const stored = storedSpan(text, queryOf(note, map));
    if (stored === null || around(text, stored) === around(this.current, span)) return null;
    return passageAt(text, stored);
  }
}

function around(text: string, { start, end }: Span): string {
  // the start of a text is told from its middle
  const edges = `${Number(start < reach)}${Number(end + reach > text.length)}`;
  return edges + text.slice(Math.max(0, start - reach), end + reach);
}

function whole({ prefix, exact, suffix }: Passage): string {
  return prefix + exact + suffix;
}
