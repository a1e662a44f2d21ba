import { describe, expect, it } from 'vitest';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { fileText, must, openWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = '/story/a.txt.annotations.json';
const text = 'The mayor said 42 people were hurt.\nThe ferry had 300 seats.\n';
const at = (words: string, inText = text): { start: number; end: number } => {
  const start = inText.indexOf(words);
  return { start, end: start + words.length };
};
const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('two windows on one sidecar', () => {
  it('keep the notes of both, even when neither was told of the other', async () => {
    const a = openWindow('a');
    const b = openWindow('b', a.files);
    await a.store.open(article, text);
    await b.store.open(article, text);
    must(await a.store.add(article.key, at('42'), { comment: 'from a' }));
    must(await b.store.add(article.key, at('300'), { comment: 'from b' }));
    expect(
      b.store
        .notes(article.key)
        ?.notes.map(one => one.note.comment)
        .sort(),
    ).toEqual(['from a', 'from b']);
    await a.store.fileChanged(path);
    expect(a.store.notes(article.key)?.notes).toHaveLength(2);
  });

  it('keep both words when both change one comment, and each takes back only its own', async () => {
    const a = openWindow('a');
    const b = openWindow('b', a.files);
    await a.store.open(article, text);
    const { id } = must(await a.store.add(article.key, at('42'), { comment: 'start' }));
    await b.store.open(article, text);
    must(await a.store.edit(article.key, id, { comment: 'of a' }));
    must(await b.store.edit(article.key, id, { comment: 'of b' }));
    const [both] = b.store.notes(article.key)?.notes ?? [];
    expect(both?.note.comment).toContain('of a');
    expect(both?.note.comment).toContain('of b');
    must(await b.store.undo(article.key));
    expect(b.store.notes(article.key)?.notes[0]?.note.comment).toBe('of a');
  });

  it('keep what somebody else made of a text while a person was writing it anew', async () => {
    const a = openWindow('a');
    const b = openWindow('b', a.files);
    await a.store.open(article, text);
    const { id } = must(await a.store.add(article.key, at('42'), { comment: 'start' }));
    const { replies } = must(await a.store.reply(article.key, id, 'first'));
    await b.store.open(article, text);
    must(await a.store.rewrite(article.key, id, { comment: 'of a', seen: 'start' }));
    must(await a.store.rewrite(article.key, id, { reply: replies[0]?.id ?? '', comment: 'reply of a', seen: 'first' }));
    await b.store.fileChanged(path);
    must(await b.store.rewrite(article.key, id, { reply: replies[0]?.id ?? '', comment: 'reply of b', seen: 'first' }));
    const both = must(await b.store.rewrite(article.key, id, { comment: 'of b', seen: 'start' }));
    expect(both.comment).toBe('of b\n\n---\n\nof a');
    expect(both.replies[0]?.comment).toBe('reply of b\n\n---\n\nreply of a');
    const asked = { article: article.key, path, questions: [{ id, field: 'comment' }] };
    expect(b.questions).toEqual([asked, asked]);
    const settled = must(await b.store.rewrite(article.key, id, { comment: 'of both', seen: both.comment }));
    expect(settled.comment).toBe('of both');
  });

  it('tell of what both changed, once, and of nothing that merges by itself', async () => {
    const a = openWindow('a');
    const b = openWindow('b', a.files);
    await a.store.open(article, text);
    const { id } = must(await a.store.add(article.key, at('42'), { comment: 'start', tags: ['x'] }));
    await b.store.open(article, text);
    must(await a.store.edit(article.key, id, { tags: ['x', 'a'] }));
    must(await b.store.edit(article.key, id, { tags: ['x', 'b'] }));
    expect(b.questions).toEqual([]);
    await a.store.fileChanged(path);
    must(await a.store.edit(article.key, id, { comment: 'of a', status: 'verified' }));
    must(await b.store.edit(article.key, id, { comment: 'of b', status: 'disputed' }));
    const asked = [
      { id, field: 'comment' },
      { id, field: 'status' },
    ];
    expect(b.questions).toEqual([{ article: article.key, path, questions: asked }]);
    await b.store.fileChanged(path);
    await a.store.fileChanged(path);
    expect([a.questions.length, b.questions.length]).toEqual([0, 1]);
  });

  it('tell of what an import changes in another way', async () => {
    const { store, questions } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, at('42'), { comment: 'mine' }));
    must(await store.edit(article.key, id, { comment: 'mine, edited' }));
    const theirs = { id, type: 'Annotation', bodyValue: 'theirs', modified: '2024-07-10T00:00:00Z', target: 'urn:x' };
    must(await store.importNotes(article.key, encode(JSON.stringify(theirs))));
    expect(questions).toHaveLength(1);
    expect(questions[0]?.questions).toContainEqual({ id, field: 'comment' });
  });

  it('do not hear the echo of what they wrote', async () => {
    const { store, changes } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42')));
    const heard = changes.length;
    await store.fileChanged(path);
    expect(changes).toHaveLength(heard);
  });

  it('queue changes that are asked for at once', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    await Promise.all(Array.from({ length: 30 }, (_, n) => store.add(article.key, at('42'), { comment: `n${n}` })));
    expect(store.notes(article.key)?.notes).toHaveLength(30);
  });
});

describe('an article that changes', () => {
  const later = `A new first line 👩‍🚒.\r\n${text.replace('42', '45')}`;

  it('takes its notes along, and says which words changed', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42 people'), { status: 'verified' }));
    must(await store.add(article.key, at('300 seats')));
    await store.setText(article.key, later);
    const states = store.notes(article.key)?.notes.map(one => [one.anchor?.state, one.anchor?.now]);
    expect(states).toEqual([
      ['changed', '45 people'],
      ['moved', '300 seats'],
    ]);
    // the next save describes what is sure by the new text and keeps the old one for what is not
    must(await store.add(article.key, at('ferry', later)));
    const page = JSON.parse(fileText(files, path)) as { 'schema:about': Record<string, unknown> };
    expect(page['schema:about']['schema:isBasedOn']).toMatchObject([{ 'schema:text': text.split('\n') }]);
    expect(schemaError(page)).toBeNull();
    const again = await openWindow('b', files).store.open(article, later);
    expect(again.notes.map(one => one.anchor?.state)).toEqual(['changed', 'anchored', 'anchored']);
  });

  it('marks a checked note as stale when a person puts it on other words, until they set a status', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, at('42 people'), { status: 'verified' }));
    await store.setText(article.key, later);
    expect(must(await store.reattach(article.key, id, at('45 people', later))).staleSince).toBeDefined();
    expect(must(await store.edit(article.key, id, { status: 'verified' })).staleSince).toBeUndefined();
  });

  it('shifts its notes at once while somebody types', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('300')));
    store.shift(article.key, [{ start: 0, end: 0, text: 'Oh. ' }], `Oh. ${text}`);
    expect(store.notes(article.key)?.notes[0]?.anchor?.start).toBe(at('300').start + 4);
  });

  it('does not forget what was typed while it looked for the notes', async () => {
    const typed: (() => void)[] = [];
    let time = 0;
    const breathe = async (): Promise<void> => typed.pop()?.();
    const { store } = openWindow('a', undefined, { pacer: { now: () => (time += 7), breathe } });
    await store.open(article, text);
    must(await store.add(article.key, at('300')));
    const once = `Oh. ${text}`;
    typed.push(() => store.shift(article.key, [{ start: 0, end: 0, text: 'Ah. ' }], `Ah. ${once}`));
    await store.setText(article.key, once);
    expect(typed).toEqual([]);
    expect(store.notes(article.key)?.notes[0]?.anchor?.start).toBe(at('300').start + 8);
  });

  it('counts code points from the text without byte order mark and carriage returns', async () => {
    const { store, files } = openWindow();
    const raw = '\ufeff👩‍🚒 café\r\nThe 42.';
    await store.open(article, raw);
    must(await store.add(article.key, at('42', raw)));
    // three code points of the emoji, a space, café, a line feed and four more
    const start = 3 + 1 + 4 + 1 + 4;
    expect(fileText(files, path)).toContain(`"start": ${start},\n            "end": ${start + 2}`);
  });

  it('never cuts a grapheme', async () => {
    const { store } = openWindow();
    const raw = 'a 👩‍🚒 b';
    await store.open(article, raw);
    const note = must(await store.add(article.key, { start: 3, end: 5 }));
    expect(note.target).toMatchObject({ quote: { exact: '👩‍🚒' }, position: { start: 2, end: 5 } });
  });
});

describe('notes of another file', () => {
  it('are taken over as notes on this article, once', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42'), { comment: 'mine' }));
    const selector = { type: 'TextQuoteSelector', exact: '300 seats' };
    const foreign = {
      id: 'urn:f',
      type: 'Annotation',
      bodyValue: 'theirs',
      target: { source: 'http://example.org/x', selector },
    };
    expect(must(await store.importNotes(article.key, encode(JSON.stringify([foreign]))))).toBe(1);
    expect(must(await store.importNotes(article.key, encode(JSON.stringify(foreign))))).toBe(0);
    const found = store.notes(article.key)?.notes.map(one => [one.note.comment, one.anchor?.now]);
    expect(found).toContainEqual(['theirs', '300 seats']);
    expect(await store.importNotes(article.key, encode('{}'))).toMatchObject({ ok: false, problem: 'notAnnotations' });
  });
});

describe('what is asked for while a file of notes is read', () => {
  const items = Array.from({ length: 400 }, (_, index) => ({
    id: `urn:f${index}`,
    type: 'Annotation',
    bodyValue: `theirs ${index}`,
    target: { source: 'http://example.org/x', selector: { type: 'TextQuoteSelector', exact: '300 seats' } },
  }));

  it('comes after it: undoing takes the imported notes back, not the one before', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, at('42'), { comment: 'mine' }));
    const [imported, undone] = await Promise.all([
      store.importNotes(article.key, encode(JSON.stringify(items))),
      store.undo(article.key),
    ]);
    expect([must(imported), undone.ok]).toEqual([400, true]);
    expect(store.notes(article.key)?.notes).toMatchObject([{ note: { id } }]);
  });

  it('finds the imported notes there', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    const [, edited] = await Promise.all([
      store.importNotes(article.key, encode(JSON.stringify(items))),
      store.edit(article.key, 'urn:f7', { comment: 'seen' }),
    ]);
    expect(must(edited)).toMatchObject({ id: 'urn:f7', comment: 'seen' });
  });
});

describe('details of an article', () => {
  it('stand in its record, and outlive the last note', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.setDetails(article.key, { date: '2024-07-09', outlet: 'The Harbour Post' }));
    const { id } = must(await store.add(article.key, at('42')));
    expect(JSON.parse(fileText(files, path))).toMatchObject({ items: [{ id }] });
    must(await store.remove(article.key, id));
    const page: unknown = JSON.parse(fileText(files, path));
    expect(schemaError(page)).toBeNull();
    const again = await openWindow('b', files).store.open(article, text);
    expect(again).toMatchObject({ notes: [], details: { date: '2024-07-09', outlet: 'The Harbour Post' } });
    must(await store.setDetails(article.key, { date: '' }));
    expect(store.notes(article.key)?.details).toEqual({ outlet: 'The Harbour Post' });
  });
});
