import { changedNote, createNote, statuses } from '../../src/core/annotations/annotation';
import type { Note } from '../../src/core/annotations/annotation';
import { textDigest } from '../../src/core/annotations/digest';
import { codePointMap } from '../../src/core/annotations/anchoring/codePoints';
import { targetAt } from '../../src/core/annotations/placing';
import { createSidecar, notesOf, withNotes, withoutNote } from '../../src/core/annotations/sidecar';
import type { Sidecar } from '../../src/core/annotations/sidecar';

/** Numbers from 0 up to (not including) a limit; the same seed gives the same ones. */
export type Random = (limit: number) => number;

/** A small pseudo-random generator (mulberry32), so that a failing case can be run again. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const vocabulary =
  'ferry port mayor crew storm harbour 42 rain 300 seats café naïve 👩‍🚒 night Tuesday “said” officials'.split(' ');

/** A text of about `length` code units in paragraphs, with letters and emoji beyond one code unit. */
export function sampleText(length: number, random: Random): string {
  const words: string[] = [];
  for (let size = 0, count = 1; size < length; count++) {
    const word = `${vocabulary[random(vocabulary.length)] ?? ''}${random(9) === 0 ? count : ''}`;
    words.push(count % 40 === 0 ? `${word}.\n\n` : `${word} `);
    size += word.length + 1;
  }
  return words.join('');
}

/** An id made of a number; the same number gives the same. */
export function sampleId(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A time `minutes` into the day of the story. */
export function sampleTime(minutes: number): string {
  return new Date(Date.UTC(2024, 6, 9, 6, minutes)).toISOString();
}

/** A sidecar with notes on stretches of the text. */
export function sampleSidecar(text: string, count: number, random: Random): Sidecar {
  const [map, digest] = [codePointMap(text), textDigest(text)];
  const notes = Array.from({ length: count }, (_, index): Note => {
    const start = random(text.length - 40);
    const target = targetAt(text, { start, end: start + 4 + random(30) }, { map, textSha256: digest });
    const status = statuses[random(statuses.length)] ?? 'unchecked';
    const input = { target, comment: `Note *${index}*`, tags: [`tag${random(5)}`], status };
    return createNote(
      input,
      sampleId(index),
      { name: 'Reporter', id: 'mailto:r@example.org' },
      sampleTime(index % 600),
    );
  });
  return withNotes(createSidecar('sample.txt', text), notes);
}

/**
 * A random change as a person would make one: mostly new notes, replies, edits of a comment, tags or status, now and then a
 * deletion. `who` makes ids and words of two people differ.
 */
export function randomChange(sidecar: Sidecar, who: number, minute: number, random: Random): Sidecar {
  const notes = notesOf(sidecar);
  const note = notes[random(Math.max(1, notes.length))];
  const now = sampleTime(600 + minute);
  const fresh = sampleId(1_000_000 * (who + 1) + minute);
  const person = { name: `Person ${who}` };
  if (note === undefined || random(10) < 3) {
    const comment = `added by ${who} at ${minute}`;
    return withNotes(sidecar, [createNote({ target: null, comment }, fresh, person, now)]);
  }
  switch (random(6)) {
    case 0:
      return withNotes(sidecar, [changedNote(note, { comment: `${note.comment} as ${who} saw it at ${minute}` }, now)]);
    case 1:
      return withNotes(sidecar, [changedNote(note, { tags: [...note.tags, `w${who}-${minute}`] }, now)]);
    case 2:
      return withNotes(sidecar, [changedNote(note, { status: statuses[random(statuses.length)] ?? 'error' }, now)]);
    case 3:
      return withNotes(sidecar, [changedNote(note, { resolved: !note.resolved }, now)]);
    case 4:
      return withoutNote(sidecar, note.id);
    default: {
      const reply = {
        id: fresh,
        comment: `answer of ${who} at ${minute}`,
        creator: person,
        created: now,
        modified: now,
      };
      return withNotes(sidecar, [{ ...note, replies: [...note.replies, reply] }]);
    }
  }
}

/** Everything that a person wrote in a sidecar: comments, replies, tags and statuses with the ids they belong to. */
export function everythingSaid(sidecar: Sidecar): ReadonlySet<string> {
  return new Set(
    notesOf(sidecar).flatMap(note => [
      ...note.comment.split('\n\n---\n\n').map(comment => `${note.id} ${comment}`),
      ...note.tags.map(tag => `${note.id} #${tag}`),
      ...note.replies.map(reply => `${reply.id} ${reply.comment}`),
    ]),
  );
}
