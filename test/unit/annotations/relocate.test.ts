import { describe, expect, it } from 'vitest';
import { createNote } from '../../../src/core/annotations/annotation';
import { copiedSidecar, findArticle } from '../../../src/core/annotations/relocate';
import { articleIdOf, notesOf, withNotes } from '../../../src/core/annotations/sidecar';
import { finish } from '../../../src/core/util/sliced';
import { must, openWindow } from '../../support/sidecarStore';
import { sampleId, sampleSidecar, sampleText, sampleTime, seededRandom } from '../../support/sidecarSamples';

const random = seededRandom(11);
const text = sampleText(3000, random);
const sidecar = sampleSidecar(text, 3, random);
const other = { key: 'other', text: sampleText(3000, seededRandom(12)) };

describe('a sidecar whose article is gone', () => {
  const find = (...candidates: readonly { key: string; text: string }[]) => finish(findArticle(sidecar, candidates));

  it('finds it by its text, whatever its encoding and line ends', () => {
    expect(find(other, { key: 'renamed', text: `\ufeff${text.replaceAll('\n', '\r\n')}` })).toMatchObject({
      key: 'renamed',
      how: 'same',
    });
  });

  it('finds it when it was edited as well', () => {
    expect(find(other, { key: 'edited', text: `${text.slice(200)} A sentence more.` })).toMatchObject({
      key: 'edited',
      how: 'similar',
    });
  });

  it('refuses another article, and a choice between two', () => {
    expect(find(other)).toBeNull();
    expect(find({ key: 'a', text }, { key: 'b', text })).toBeNull();
    expect(find({ key: 'a', text: text.slice(100) }, { key: 'b', text: text.slice(120) })).toBeNull();
  });
});

describe('a copy of an article', () => {
  it('gets a sidecar with the same notes under names of their own', () => {
    const [note] = notesOf(sidecar);
    if (note === undefined) throw new Error('no note');
    const reply = { id: sampleId(99), comment: 'yes', created: sampleTime(1), modified: sampleTime(1) };
    const answered = withNotes(sidecar, [
      { ...note, replies: [reply] },
      createNote({ target: null, comment: sampleId(0) }, sampleId(50), { name: 'R' }, sampleTime(2)),
    ]);
    const copy = copiedSidecar(answered, 'copy.txt');
    const ids = new Set(notesOf(answered).map(one => one.id));
    const said = (one: typeof answered): readonly string[] =>
      notesOf(one)
        .map(({ comment, target, replies }) => JSON.stringify([comment, target, replies.map(r => r.comment)]))
        .sort();
    expect(said(copy)).toEqual(said(answered));
    expect(notesOf(copy).every(one => !ids.has(one.id))).toBe(true);
    expect(articleIdOf(copy)).not.toBe(articleIdOf(answered));
    expect(copiedSidecar(answered, 'copy.txt')).toEqual(copy);
  });
});

describe('an article that is renamed while open', () => {
  const article = { key: '/s/a.txt', name: 'a.txt' };
  const renamed = { key: '/s/b.txt', name: 'b.txt' };

  it.each([false, true])('takes its sidecar along (moved by the host already: %s)', async byHost => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, { start: 0, end: 5 }, { comment: 'x' }));
    if (byHost) await files.rename('/s/a.txt.annotations.json', '/s/b.txt.annotations.json');
    must(await store.rename(article.key, renamed));
    expect(store.notes(article.key)).toBeNull();
    expect(store.notes(renamed.key)?.notes).toHaveLength(1);
    must(await store.add(renamed.key, { start: 6, end: 9 }));
    expect([...files.contents.keys()]).toEqual(['/s/b.txt.annotations.json']);
  });

  it('never puts it over another', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, null, { comment: 'x' }));
    files.contents.set('/s/b.txt.annotations.json', new Uint8Array(3));
    expect(await store.rename(article.key, renamed)).toMatchObject({ ok: false, problem: 'exists' });
    expect(store.notes(article.key)?.notes).toHaveLength(1);
  });
});
