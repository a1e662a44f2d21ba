import { describe, expect, it } from 'vitest';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { notesOf, serialiseSidecar } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import { pageOf, taggedItem } from '../../support/hostileSidecars';
import { fileText, must, openWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = `${article.key}.annotations.json`;
const text = 'The mayor said 42 people were hurt.\nThe ferry had 300 seats.\n';

const at = (words: string): object => ({ source: 'urn:a', selector: { type: 'TextQuoteSelector', exact: words } });
const item = (more: object): object => ({
  id: 'urn:n',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2024-07-09T12:00:00Z',
  bodyValue: 'who counted?',
  target: at('42 people'),
  ...more,
});

function read(...items: readonly object[]): Sidecar {
  const parsed = parseSidecar(pageOf(items));
  if (isBroken(parsed)) throw new Error(parsed.problem);
  return parsed;
}

const comments = (sidecar: Sidecar): readonly string[] =>
  notesOf(sidecar)
    .map(({ comment }) => comment)
    .sort();

describe('two notes under one id', () => {
  it('are both kept, whatever made them: a copy by hand, another tool, a merge that takes all lines', () => {
    const byHand = read(item({}), item({ bodyValue: 'whose seats?', target: at('300 seats') }));
    const places = notesOf(byHand).map(({ comment, target }) => [comment, target?.quote?.exact]);
    expect(places).toContainEqual(['who counted?', '42 people']);
    expect(places).toContainEqual(['whose seats?', '300 seats']);
    const ofTool = read(...[1, 2, 3].map(number => taggedItem(number, { id: 'urn:same' })));
    expect(
      notesOf(ofTool)
        .flatMap(({ tags }) => tags)
        .sort(),
    ).toEqual(['tag 1', 'tag 2', 'tag 3']);
    const edited = { bodyValue: 'who counted them?', modified: '2024-07-09T13:00:00Z' };
    expect(comments(read(item({}), item(edited)))).toEqual(['who counted them?', 'who counted?']);
  });

  it('get ids that everybody gives them, in whatever order they stand', () => {
    const versions = [item({}), item({ bodyValue: 'b' }), item({ bodyValue: 'c', created: '2024-07-08T12:00:00Z' })];
    const forwards = read(...versions);
    expect(serialiseSidecar(read(...versions.reverse()))).toBe(serialiseSidecar(forwards));
    expect(forwards.givenIds).toHaveLength(2);
    expect(notesOf(forwards).find(({ id }) => id === 'urn:n')?.comment).toBe('c');
  });

  it('keep the ids that they were given when they are merged with what they came from once more', () => {
    const both = read(item({}), item({ bodyValue: 'b' }));
    const again = read(item({}), item({ bodyValue: 'b' }), ...both.items.map(one => one as object));
    expect(serialiseSidecar(again)).toBe(serialiseSidecar(both));
    // the one that was given an id has been edited since
    const changed = both.items.map(one => ({ ...(one as object), bodyValue: `${JSON.stringify(one).length} edited` }));
    expect(notesOf(read(item({}), item({ bodyValue: 'b' }), ...changed))).toHaveLength(4);
  });

  it('are one where they say the same: then the newest times and marks stand', () => {
    const resolved = { modified: '2024-07-10T12:00:00Z', 'schema:creativeWorkStatus': 'resolved' };
    const sidecar = read(item({}), item(resolved), item({}));
    expect(notesOf(sidecar)).toMatchObject([{ id: 'urn:n', resolved: true, modified: resolved.modified }]);
    expect(sidecar.givenIds).toBeUndefined();
  });

  it('at two places with the same words are two', () => {
    const place = (start: number): object => {
      const selector = [
        { type: 'TextQuoteSelector', exact: '42' },
        { type: 'TextPositionSelector', start, end: start + 2 },
      ];
      return item({ target: { source: 'urn:a', selector } });
    };
    expect(notesOf(read(place(15), place(90)))).toHaveLength(2);
  });

  it('leave answers with the older one, and answers under one id are kept too', () => {
    const answer = (value: string): object =>
      item({ id: 'urn:r', motivation: 'replying', bodyValue: value, target: 'urn:n' });
    const later = item({ bodyValue: 'b', created: '2024-07-10T12:00:00Z' });
    const notes = notesOf(read(later, item({}), answer('yes'), answer('no')));
    const said = notes.map(({ comment, replies }) => [comment, replies.map(reply => reply.comment).sort()]);
    expect(said).toContainEqual(['who counted?', ['no', 'yes']]);
    expect(said).toContainEqual(['b', []]);
  });

  it('are told of once; the file is left alone until a note changes, and then holds all under ids of their own', async () => {
    const { store, files, problems } = openWindow();
    const bytes = pageOf([item({}), item({ bodyValue: 'b' })]);
    files.contents.set(path, bytes);
    const { problem, notes } = await store.open(article, text);
    await store.fileChanged(path);
    expect([problem, notes.length]).toEqual([null, 2]);
    expect(problems).toMatchObject([{ article: article.key, path, problem: 'sharedIds', salvaged: 0 }]);
    expect(problems[0]?.questions).toHaveLength(1);
    expect(files.contents.get(path)).toBe(bytes);

    must(await store.add(article.key, { start: 0, end: 9 }, { comment: 'mine' }));
    const written = JSON.parse(fileText(files, path)) as { readonly items: readonly { readonly id: string }[] };
    expect(new Set(written.items.map(({ id }) => id)).size).toBe(3);
    expect(problems).toHaveLength(1);
    expect((await openWindow('b', files).store.open(article, text)).notes).toHaveLength(3);
  });

  it('in a broken file are both saved', () => {
    const whole = new TextDecoder().decode(pageOf([item({}), item({ bodyValue: 'b' }), item({ bodyValue: 'cut' })]));
    const parsed = parseSidecar(new TextEncoder().encode(whole.slice(0, -30)));
    expect(isBroken(parsed) && parsed.salvaged !== null && comments(parsed.salvaged)).toEqual(['b', 'who counted?']);
  });
});

describe('annotations without ids', () => {
  it('have ids made of what they say, which are written with the next change', async () => {
    const { store, files } = openWindow();
    files.contents.set(
      path,
      pageOf([taggedItem(1, { id: undefined }), taggedItem(2, { id: undefined, '@id': 'urn:at' })]),
    );
    const ids = (await store.open(article, text)).notes.map(({ note }) => note.id);
    expect(ids).toContain('urn:at');
    must(await store.add(article.key, null, { comment: 'mine' }));
    const { notes } = await openWindow('b', files).store.open(article, text);
    expect(notes.map(({ note }) => note.id)).toEqual(expect.arrayContaining([...ids]));
    expect(fileText(files, path)).toContain('"@id": "urn:at"');
  });
});
