import { describe, expect, it } from 'vitest';
import { changedNote, createNote } from '../../../src/core/annotations/annotation';
import type { NoteLink } from '../../../src/core/annotations/annotation';
import { articleIri, articlePlace, namedIri } from '../../../src/core/annotations/digest';
import type { JsonObject } from '../../../src/core/annotations/json';
import { targetAt } from '../../../src/core/annotations/placing';
import {
  articleIdOf,
  createSidecar,
  notesOf,
  serialiseSidecar,
  withNotes,
} from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import { toCollection } from '../../../src/core/report/export/jsonld';
import { fileText, must, openWindow } from '../../support/sidecarStore';
import { sampleId, sampleTime } from '../../support/sidecarSamples';
import { brokenMusts } from '../../support/w3c/model';

const text = 'The mayor said 42 people were hurt.\nThe ferry had 300 seats.\n';
const words = { start: 15, end: 24 };

describe('the IRI of an article', () => {
  it('is that of its file: copies with the same text have others, beside it and in other folders', () => {
    const places = ['/s/a.txt', '/s/b.txt', '/copies/a.txt'].map(key => articlePlace({ key, name: key.slice(-5) }));
    expect(new Set(places.map(place => articleIri(place, text))).size).toBe(3);
  });

  it('is the same on the command line, in the editor, on another machine and in either form of an accent', () => {
    const keys = [
      '/home/r/a story/é.txt',
      'file:///home/r/a%20story/%C3%A9.txt',
      'C:\\r\\a story\\é.txt',
      '/x/a story/e\u0301.txt',
    ];
    const iris = keys.map((key, at) =>
      articleIri(articlePlace({ key, name: at === 3 ? 'e\u0301.txt' : 'é.txt' }), text),
    );
    expect(new Set(iris).size).toBe(1);
    expect(articlePlace({ key: 'vscode-vfs://host/100%/a.txt', name: 'a.txt' })).toBe('100%/a.txt');
  });

  it('holds when the article gets a sidecar, and then whatever becomes of its text', async () => {
    const article = { key: '/story/a.txt', name: 'a.txt' };
    const { store } = openWindow();
    const { articleId } = await store.open(article, text);
    must(await store.add(article.key, words));
    await store.setText(article.key, `New. ${text}`);
    expect(store.notes(article.key)?.articleId).toBe(articleId);
  });

  it('that an earlier version made of the text alone stays as it is', async () => {
    const [article, old] = [{ key: '/story/a.txt', name: 'a.txt' }, namedIri(text)];
    const { store, files } = openWindow();
    const path = `${article.key}.annotations.json`;
    files.contents.set(path, new TextEncoder().encode(serialiseSidecar(annotated('a.txt', 1, old))));
    expect((await store.open(article, text)).articleId).toBe(old);
    must(await store.add(article.key, words, { comment: 'another' }));
    const page = JSON.parse(fileText(files, path)) as {
      readonly items: readonly { readonly target: { source?: string } }[];
    };
    expect(page.items.flatMap(({ target }) => target.source ?? [])).toEqual([old, old]);
    expect(store.notes(article.key)?.notes.map(({ anchor }) => anchor?.state)).toEqual(['anchored', 'anchored']);
  });
});

/** A sidecar with a note and an answer to it. */
function annotated(name: string, number: number, id?: string, links: readonly NoteLink[] = []): Sidecar {
  const input = { target: targetAt(text, words), comment: `note on ${name}`, links };
  const note = createNote(input, sampleId(number), { name: 'R' }, sampleTime(number));
  const answer = {
    id: sampleId(number + 100),
    comment: `answer on ${name}`,
    created: sampleTime(9),
    modified: sampleTime(9),
  };
  return withNotes(createSidecar(name, text, id), [{ ...note, replies: [answer] }]);
}

/** What the notes of each article in a collection say, by the names of the articles. */
function byArticle(collection: JsonObject): Readonly<Record<string, readonly string[]>> {
  const { 'schema:about': about, items } = collection['first'] as unknown as {
    readonly 'schema:about': readonly { readonly id: string; readonly 'schema:name': string }[];
    readonly items: readonly JsonObject[];
  };
  expect(new Set(about.map(({ id }) => id)).size).toBe(about.length);
  expect(new Set(items.map(item => item['id'])).size).toBe(items.length);
  const said = about.map(record => {
    const page = { page: {}, about: record, items };
    const isAbout = (id: string): boolean =>
      JSON.stringify(items.find(item => item['id'] === id)?.['target']).includes(record.id);
    const own = notesOf(page).filter(({ id }) => isAbout(id));
    return [
      record['schema:name'],
      own.flatMap(note => [note.comment, ...note.replies.map(({ comment }) => comment)]),
    ] as const;
  });
  return Object.fromEntries(said);
}

const apartByName = {
  'a.txt': ['note on a.txt', 'answer on a.txt'],
  'b.txt': ['note on b.txt', 'answer on b.txt'],
};

describe('identical copies of a file in one export', () => {
  it('keep their notes apart', () => {
    const collection = toCollection([annotated('a.txt', 1), annotated('b.txt', 2)], 'Ferry');
    expect(byArticle(collection)).toEqual(apartByName);
    expect(brokenMusts(collection)).toEqual([]);
  });

  it('do so too where earlier versions gave them one IRI, and links lead to the right one', () => {
    const old = namedIri(text);
    const link = { article: old, name: 'b.txt', quote: { exact: '42 people', prefix: '', suffix: '' } };
    const sidecars = [
      annotated('a.txt', 1, old, [link]),
      annotated('b.txt', 2, old),
      annotated('c.txt', 3, undefined, [link]),
    ];
    const collection = toCollection(sidecars, 'Ferry');
    expect(byArticle(collection)).toMatchObject(apartByName);
    const [, b] = (collection['first'] as { 'schema:about': readonly { id: string }[] })['schema:about'];
    expect(JSON.stringify(collection).split(`"source":"${b?.id}","schema:name":"b.txt"`)).toHaveLength(3);
    expect(toCollection(sidecars, 'Ferry')).toEqual(collection);
  });

  it('do so too where the sidecar was copied along outside the editor, and changed since', () => {
    const original = annotated('a.txt', 1);
    const [note] = notesOf(original);
    if (note === undefined) throw new Error('no note');
    const changed = changedNote(note, { comment: 'note on b.txt' }, sampleTime(30));
    const copy = withNotes({ ...original, about: { ...original.about, 'schema:name': 'b.txt' } }, [changed]);
    expect(articleIdOf(copy)).toBe(articleIdOf(original));
    const collection = toCollection([original, copy], 'Ferry');
    expect(byArticle(collection)).toEqual({
      'a.txt': ['note on a.txt', 'answer on a.txt'],
      'b.txt': ['note on b.txt', 'answer on a.txt'],
    });
  });
});
