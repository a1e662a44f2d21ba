import { describe, expect, it } from 'vitest';
import { changedNote, createNote } from '../../../src/core/annotations/annotation';
import { hashName, sha256OfName, textDigest } from '../../../src/core/annotations/digest';
import type { JsonObject } from '../../../src/core/annotations/json';
import { fromW3c, notesFromW3c, toW3c } from '../../../src/core/annotations/w3c';

const article = 'urn:uuid:6f1c2a0e-7a53-4d53-9a39-0d6f6f6c0001';
const now = '2024-07-09T12:00:00Z';
const later = '2024-07-09T13:00:00Z';
const target = {
  quote: { exact: '42', prefix: 'said ', suffix: ' people' },
  position: { start: 15, end: 17 },
  textSha256: textDigest('any text'),
};
const link = { article: 'urn:uuid:other', name: 'b.txt', quote: { exact: 'forty', prefix: '', suffix: '' } };
const note = createNote(
  {
    target,
    comment: '*who*?',
    tags: ['toll'],
    codes: ['urn:c:1'],
    status: 'disputed',
    sources: ['https://example.org/x'],
    links: [link],
  },
  'urn:uuid:00000000-0000-4000-8000-000000000001',
  { name: 'Reporter', id: 'mailto:r@example.org' },
  now,
);

describe('a note as a W3C annotation', () => {
  it('tells programs from people by the type of the creator', () => {
    const made = toW3c({ ...note, creator: { name: 'Checker', isSoftware: true } }, null, article);
    expect(made).toMatchObject({ creator: { type: 'Software', name: 'Checker' } });
    expect(fromW3c(made, [], article).creator).toEqual({ name: 'Checker', isSoftware: true });
    expect(fromW3c(toW3c(note, null, article), [], article).creator).toEqual(note.creator);
  });

  it('has one body per thing said, a motivation per purpose, and quote and position', () => {
    const item = toW3c(note, null, article);
    expect(Object.keys(item)).toEqual(['id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target']);
    expect(item['motivation']).toEqual(['commenting', 'tagging', 'classifying', 'assessing', 'describing', 'linking']);
    expect(item['target']).toMatchObject({
      source: article,
      selector: [
        { type: 'TextQuoteSelector', exact: '42' },
        { type: 'TextPositionSelector', start: 15, end: 17 },
      ],
    });
  });

  it('comes back as it went', () => {
    expect(fromW3c(toW3c(note, null, article), [], article)).toEqual(note);
  });

  it('on the whole article has no selector', () => {
    const whole = toW3c({ ...note, target: null }, null, article);
    expect(whole['target']).toBe(article);
    expect(fromW3c(whole, [], article).target).toBeNull();
  });

  it('changes only what a person changed', () => {
    const made = toW3c(note, null, article);
    const foreign = { ...made, 'ex:score': { a: [1] }, rights: 'https://example.org/cc' };
    const edited = toW3c(
      changedNote(fromW3c(foreign, [], article), { tags: ['toll', 'new'] }, later),
      foreign,
      article,
    );
    expect(edited).toMatchObject({ 'ex:score': { a: [1] }, rights: 'https://example.org/cc', modified: later });
    expect(edited['target']).toBe(made['target']);
    const back = fromW3c(edited, [], article);
    expect(back).toEqual({ ...note, tags: ['toll', 'new'], modified: later });
  });

  it('keeps resolved and stale marks, and a new status ends staleness', () => {
    const stale = { ...note, resolved: true, staleSince: later };
    const item = toW3c(stale, toW3c(note, null, article), article);
    expect(fromW3c(item, [], article)).toEqual(stale);
    const checked = changedNote(stale, { status: 'verified', resolved: false }, later);
    const again = fromW3c(toW3c(checked, item, article), [], article);
    expect(again).toMatchObject({ resolved: false, status: 'verified' });
    expect(again.staleSince).toBeUndefined();
  });
});

describe('threads', () => {
  const reply = (id: string, to: string, created: string): JsonObject => ({
    id,
    type: 'Annotation',
    motivation: 'replying',
    created,
    body: { type: 'TextualBody', value: `answer ${id}` },
    target: to,
  });
  const root: JsonObject = { id: 'urn:n', type: 'Annotation', bodyValue: 'note', target: article };

  it('hold replies and replies to replies in the order of their times', () => {
    const notes = notesFromW3c(
      [reply('urn:r2', 'urn:r1', '2024-02'), root, reply('urn:r1', 'urn:n', '2024-01')],
      article,
    );
    expect(notes).toMatchObject([{ id: 'urn:n', replies: [{ id: 'urn:r1' }, { id: 'urn:r2' }] }]);
  });

  it('never hide a reply: without its note, or in a circle, it stands for itself', () => {
    const lost = notesFromW3c([reply('urn:r', 'urn:gone', now)], article);
    expect(lost).toMatchObject([{ id: 'urn:r', comment: 'answer urn:r' }]);
    const circle = notesFromW3c([reply('urn:a', 'urn:b', now), reply('urn:b', 'urn:a', now)], article);
    expect(circle.map(one => one.id)).toEqual(['urn:a', 'urn:b']);
  });
});

describe('the name of a text', () => {
  it('is its SHA-256 as RFC 6920 writes it', () => {
    const hex = '7e5024de53ce0752b89f17b90895cf286c51d9ab10c1c4c162e3fe19fa72024b';
    expect(hashName(hex)).toBe('ni:///sha-256;flAk3lPOB1K4nxe5CJXPKGxR2asQwcTBYuP-GfpyAks');
    expect(sha256OfName(hashName(hex))).toBe(hex);
    expect(sha256OfName('ni:///sha-256;short')).toBeNull();
  });

  it('does not depend on byte order mark and line ends', () => {
    expect(textDigest('\ufeffa\r\nb\rc')).toBe(textDigest('a\nb\nc'));
  });
});
