import { describe, expect, it } from 'vitest';
import { openWindow } from '../../support/sidecarStore';

const text = 'The ferry ran aground. Thirty people were taken off by noon.';
const people = { start: text.indexOf('Thirty'), end: text.indexOf('Thirty') + 13 };

async function twoArticles(): Promise<ReturnType<typeof openWindow>> {
  const opened = openWindow();
  for (const name of ['a.txt', 'b.txt']) await opened.store.open({ key: name, name }, text);
  return opened;
}

describe('one action on several articles', () => {
  it('adds its notes to each, and is taken back as one', async () => {
    const { store } = await twoArticles();
    const count = (article: string): number => store.notes(article)?.notes.length ?? 0;
    await store.add('a.txt', people, { comment: 'before' });
    const added = ['a.txt', 'b.txt'].map(article => ({ article, span: people, input: { codes: ['urn:toll'] } }));
    expect(await store.addAll([...added, ...added])).toMatchObject({ ok: true });
    expect([count('a.txt'), count('b.txt')]).toEqual([3, 2]);
    expect(await store.undoLast()).toEqual({ ok: true, value: ['a.txt', 'b.txt'] });
    expect([count('a.txt'), count('b.txt')]).toEqual([1, 0]);
    expect(await store.undoLast()).toEqual({ ok: true, value: ['a.txt'] });
    expect(await store.undoLast()).toMatchObject({ ok: false, problem: 'nothingToUndo' });
  });

  it('is taken back whole although nobody waited for its end, and what comes after it stays', async () => {
    const { store } = await twoArticles();
    const added = ['a.txt', 'b.txt'].map(article => ({ article, span: people, input: { codes: ['urn:toll'] } }));
    const all = store.addAll(added);
    const undone = store.undoLast();
    const later = await store.add('b.txt', people, { comment: 'later' });
    expect(await all).toMatchObject({ ok: true });
    expect(await undone).toEqual({ ok: true, value: ['a.txt', 'b.txt'] });
    expect(later).toMatchObject({ ok: true });
    const comments = ['a.txt', 'b.txt'].map(key => store.notes(key)?.notes.map(({ note }) => note.comment));
    expect(comments).toEqual([[], ['later']]);
  });

  it('takes back the last one first, whichever article it was on', async () => {
    const { store } = await twoArticles();
    await store.add('b.txt', people, { comment: 'first' });
    await store.add('a.txt', people, { comment: 'second' });
    expect(await store.undoLast()).toMatchObject({ value: ['a.txt'] });
    expect(await store.undoLast()).toMatchObject({ value: ['b.txt'] });
  });
});

it('a status given to changed words takes the new words for the note’s own', async () => {
  const { store } = await twoArticles();
  const made = await store.add('a.txt', people, { status: 'verified' });
  const id = made.ok ? made.value.id : '';
  const edited = text.replace('Thirty', 'Forty');
  await store.setText('a.txt', edited);
  const anchor = store.notes('a.txt')?.notes[0]?.anchor;
  expect(anchor?.state).toBe('changed');
  await store.edit('a.txt', id, { status: 'disputed' }, { start: anchor?.start ?? 0, end: anchor?.end ?? 0 });
  expect(store.notes('a.txt')?.notes[0]).toMatchObject({
    note: { status: 'disputed', target: { quote: { exact: 'Forty people' } } },
    anchor: { state: 'anchored' },
  });
  expect(store.notes('a.txt')?.notes[0]?.note.staleSince).toBeUndefined();
});
