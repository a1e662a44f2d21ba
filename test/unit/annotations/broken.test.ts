import { describe, expect, it } from 'vitest';
import { isBroken, maxSidecarBytes, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import type { SidecarProblem } from '../../../src/core/annotations/parseSidecar';
import { notesOf, serialiseSidecar } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import { randomChange, sampleSidecar, sampleText, seededRandom } from '../../support/sidecarSamples';

const random = seededRandom(5);
const sidecar = sampleSidecar(sampleText(90, random), 3, random);
const text = serialiseSidecar(sidecar);
const bytes = new TextEncoder().encode(text);
const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

function utf16(value: string): Uint8Array {
  const units = Uint16Array.from(value, (_, index) => value.charCodeAt(index));
  return new Uint8Array(units.buffer);
}

function problemOf(file: Uint8Array): SidecarProblem | null {
  const parsed = parseSidecar(file);
  return isBroken(parsed) ? parsed.problem : null;
}

/** Ids of the notes that could be read, of a good file or a broken one. */
function saved(file: Uint8Array): readonly string[] {
  const parsed = parseSidecar(file);
  const found = isBroken(parsed) ? parsed.salvaged : parsed;
  return found === null ? [] : notesOf(found).map(note => note.id);
}

describe('a sidecar that is not what it should be', () => {
  it.each<[string, Uint8Array, SidecarProblem]>([
    ['is empty', encode(''), 'empty'],
    ['is blank', encode(' \n\n'), 'empty'],
    ['is no JSON', encode('Dear desk,'), 'notJson'],
    ['is JSON of something else', encode('{"name": "x"}'), 'notAnnotations'],
    ['is a list of something else', encode('[1, "a", {}]'), 'notAnnotations'],
    ['is UTF-16', utf16(`\ufeff${text}`), 'encoding'],
    ['is UTF-16 without a mark', utf16(text), 'encoding'],
    ['has a byte that is no UTF-8', Uint8Array.from(bytes, (byte, index) => (index === 300 ? 0xff : byte)), 'encoding'],
    [
      'was written by a newer version',
      encode(
        text
          .replace('"schemaVersion": "1"', '"schemaVersion": "2"')
          .replace('schema:schemaVersion": "1"', 'schema:schemaVersion": "2"'),
      ),
      'newerFormat',
    ],
    ['nests deeper than any annotation', encode('['.repeat(100_000)), 'tooDeep'],
    ['nests deep and is whole', encode(`{"items":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'tooDeep'],
    ['is larger than any sidecar', new Uint8Array(maxSidecarBytes + 1), 'tooLarge'],
  ])('and %s', (_, file, problem) => {
    expect(problemOf(file)).toBe(problem);
  });

  it('gives all its notes when only its encoding or its version is wrong', () => {
    expect(saved(utf16(text))).toHaveLength(3);
    expect(saved(encode(text.replace('schema:schemaVersion": "1"', 'schema:schemaVersion": "7"')))).toHaveLength(3);
  });

  it('cut at any byte is refused, and every note that is whole is saved', () => {
    const ends = [...text.matchAll(/\n {4}\}/g)].map(match => encode(text.slice(0, match.index + 6)).length);
    for (let length = 0; length < bytes.length - 2; length++) {
      const cut = bytes.subarray(0, length);
      expect(problemOf(cut), `cut at ${length}`).not.toBeNull();
      expect(saved(cut), `cut at ${length}`).toHaveLength(ends.filter(end => end <= length).length);
    }
  });

  it('with any byte flipped loses the note it is in at most', () => {
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ (1 << (at % 7)) : byte));
      expect(saved(flipped).length, `flipped at ${at}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('cannot reach a prototype and does not choke on hostile values', () => {
    const hostile = `{"__proto__":{"polluted":1},"type":"AnnotationPage","id":"urn:x","items":[
      {"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":{"a":1},"type":7,"motivation":{"x":[]},
       "creator":[[[]]],"created":{},"body":[null,1,[],{"value":[]},{"purpose":{},"value":"<script>alert(1)</script>"}],
       "target":[{"selector":[null,7,{"exact":{}}],"source":["../../../etc/passwd"],"state":[[1]]}]}]}`;
    const parsed = parseSidecar(encode(hostile));
    if (isBroken(parsed)) throw new Error(parsed.problem);
    expect(notesOf(parsed)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.parse(serialiseSidecar(parsed))).toEqual(JSON.parse(hostile));
  });
});

describe('a sidecar with conflict markers', () => {
  const change = (who: number): Sidecar => {
    const dice = seededRandom(who + 40);
    let side = sidecar;
    for (let step = 0; step < 3; step++) side = randomChange(side, who, step * 2 + who, dice);
    return side;
  };
  const [ours, theirs] = [change(0), change(1)].map(side => serialiseSidecar(side));
  const notes = (value: string): readonly string[] => saved(encode(value));

  it('is read as both sides, merged by id', () => {
    const marked = `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> feature\n`;
    expect(problemOf(encode(marked))).toBe('conflict');
    expect(new Set(notes(marked))).toEqual(new Set([...notes(ours ?? ''), ...notes(theirs ?? '')]));
  });

  it('uses the common ancestor where it is given', () => {
    const marked = `<<<<<<< HEAD\n${ours}||||||| base\n${text}=======\n${theirs}>>>>>>> feature\n`;
    const parsed = parseSidecar(encode(marked));
    expect(isBroken(parsed) && parsed.questions).toEqual([]);
  });

  it('whose markers do not pair up is broken, and saved as far as possible', () => {
    expect(problemOf(encode(`<<<<<<< HEAD\n${text}`))).toBe('notJson');
    expect(notes(`<<<<<<< HEAD\n${text}`)).toHaveLength(3);
  });
});
