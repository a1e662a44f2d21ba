import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../../support/sidecarMemory';
import { fileText, must, openWindow, type TestWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = '/story/a.txt.annotations.json';
const text = 'The mayor said 42 people were hurt.\r\nThe ferry had 300 seats.\r\n';
const span = (words: string, inText = text): { start: number; end: number } => {
  const start = inText.indexOf(words);
  return { start, end: start + words.length };
};

describe('note store', () => {
  it('writes a note at once and finds it again', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    const note = must(await store.add(article.key, span('300 seats'), { comment: 'Who *counted*?', tags: ['ferry'] }));
    expect(JSON.parse(fileText(files, path))).toMatchObject({ type: 'AnnotationPage', items: [{ id: note.id }] });

    const again = await openWindow('b', files).store.open(article, text);
    expect(again.notes).toMatchObject([
      { note: { comment: 'Who *counted*?', tags: ['ferry'], status: 'unchecked' }, anchor: span('300 seats') },
    ]);
  });

  it('edits, replies, resolves and removes', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, span('42'), { comment: 'one' }));
    must(await store.edit(article.key, id, { comment: 'two', status: 'disputed', resolved: true }));
    const answered = must(await store.reply(article.key, id, 'asked the desk'));
    expect(answered).toMatchObject({ comment: 'two', status: 'disputed', resolved: true });
    expect(store.notes(article.key)?.notes[0]?.note.replies).toMatchObject([{ comment: 'asked the desk' }]);
    must(await store.remove(article.key, id));
    expect(files.contents.has(path)).toBe(false);
    expect(files.trashed.has(path)).toBe(true);
  });

  it('takes back the last change, even the deletion of the last note', async () => {
    const { store } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, span('42'), { comment: 'one' }));
    must(await store.remove(article.key, id));
    must(await store.undo(article.key));
    expect(store.notes(article.key)?.notes).toMatchObject([{ note: { id, comment: 'one' } }]);
    must(await store.undo(article.key));
    expect(store.notes(article.key)?.notes).toEqual([]);
    expect(await store.undo(article.key)).toMatchObject({ ok: false, problem: 'nothingToUndo' });
  });
});

describe('a store of whoever only adds notes', () => {
  const adder = (files: MemoryFiles): TestWindow => openWindow('c', files, { skipsKnownPlaces: true });

  it('looks for none in a text that they were found in, and keeps them all', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    for (const words of ['42', '300 seats', 'mayor']) must(await store.add(article.key, span(words)));
    const other = adder(files);
    expect((await other.store.open(article, text)).notes).toEqual([]);
    must(await other.store.add(article.key, span('ferry'), { comment: 'added' }));
    const all = (await openWindow('d', files).store.open(article, text)).notes;
    expect(all.map(({ anchor }) => anchor?.start).sort()).toEqual(
      ['42', '300 seats', 'mayor', 'ferry'].map(words => span(words).start).sort(),
    );
    expect(other.problems).toEqual([]);
  });

  it('looks for them where the text has changed, so that they stand in it as it is', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, span('300 seats')));
    const edited = `A line above.\r\n${text}`;
    const other = adder(files);
    expect((await other.store.open(article, edited)).notes).toMatchObject([{ anchor: span('300 seats', edited) }]);
    must(await other.store.add(article.key, span('line', edited)));
    const { 'schema:about': about } = JSON.parse(fileText(files, path)) as Record<string, Record<string, unknown>>;
    expect(about?.['schema:text']).toEqual(edited.split('\r\n'));
    expect(about).not.toHaveProperty('schema:isBasedOn');
  });

  it('merges with what another window writes meanwhile', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, span('42')));
    const other = adder(files);
    await other.store.open(article, text);
    must(await store.add(article.key, span('mayor')));
    must(await other.store.add(article.key, span('ferry')));
    expect((await openWindow('d', files).store.open(article, text)).notes).toHaveLength(3);
  });
});
