import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../support/sidecarMemory';
import { fileText, must, openWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = '/story/a.txt.annotations.json';
const text = 'The mayor said 42 people were hurt.\nThe ferry had 300 seats.\n';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('a file that cannot be used', () => {
  it('is never overwritten; the person is told once and may go on with what was saved', async () => {
    const { store, files, problems } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42'), { comment: 'first' }));
    must(await store.add(article.key, at('300'), { comment: 'second' }));
    const broken = encode(fileText(files, path).slice(0, -200));
    files.contents.set(path, broken);
    await store.fileChanged(path);
    await store.fileChanged(path);
    expect(await store.add(article.key, at('42'), { comment: 'draft' })).toMatchObject({
      ok: false,
      problem: 'notJson',
    });
    expect(problems).toMatchObject([{ problem: 'notJson', salvaged: 1 }]);
    expect(files.contents.get(path)).toBe(broken);

    const aside = must(await store.repair(article.key));
    expect(aside).toMatch(/^\/story\/a\.txt\.annotations\.json\.corrupt-\d{14}$/);
    expect(files.contents.get(aside)).toBe(broken);
    expect(store.notes(article.key)).toMatchObject({ problem: null, notes: [{ note: { comment: 'first' } }] });
    must(await store.add(article.key, at('42'), { comment: 'draft' }));
  });

  it('because of a conflict shows both sides, and goes on with them when the person says so', async () => {
    const a = openWindow('a');
    await a.store.open(article, text);
    const { id } = must(await a.store.add(article.key, at('42'), { comment: 'start' }));
    const base = fileText(a.files, path);
    const side = async (comment: string): Promise<string> => {
      a.files.contents.set(path, encode(base));
      await a.store.fileChanged(path);
      must(await a.store.edit(article.key, id, { comment }));
      return fileText(a.files, path);
    };
    const [ours, theirs] = [await side('of ours'), await side('of theirs')];
    const marked = `<<<<<<< HEAD\n${ours}||||||| base\n${base}=======\n${theirs}>>>>>>> other\n`;
    a.files.contents.set(path, encode(marked));
    await a.store.fileChanged(path);
    expect(a.problems).toMatchObject([{ problem: 'conflict', salvaged: 1, questions: [id] }]);
    expect(await a.store.add(article.key, at('300'))).toMatchObject({ ok: false, problem: 'conflict' });
    expect(fileText(a.files, path)).toBe(marked);
    const aside = must(await a.store.repair(article.key));
    expect(fileText(a.files, aside)).toBe(marked);
    const comment = a.store.notes(article.key)?.notes[0]?.note.comment;
    expect(comment).toContain('of ours');
    expect(comment).toContain('of theirs');
    expect(a.questions).toMatchObject([{ questions: [{ id, field: 'comment' }] }]);
  });

  it.each([
    ['empty', ''],
    ['notAnnotations', '{"a":1}'],
    ['encoding', '\ufeff{}'],
    ['tooDeep', '['.repeat(500)],
  ])('because it is %s can be set aside', async (problem, content) => {
    const { store, files, problems } = openWindow();
    const bytes = problem === 'encoding' ? new Uint8Array(Buffer.from(content, 'utf16le')) : encode(content);
    files.contents.set(path, bytes);
    await store.open(article, text);
    await store.fileChanged(path);
    expect(problems).toMatchObject([{ salvaged: 0 }]);
    const aside = must(await store.repair(article.key));
    expect(files.contents.get(aside)).toBe(bytes);
    must(await store.add(article.key, at('42')));
  });

  it('because it was cut anywhere, or a bit of it flipped, is never overwritten unless it is whole', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42'), { comment: 'kept' }));
    const whole = files.contents.get(path) ?? new Uint8Array();
    for (let offset = 0; offset < whole.length - 2; offset += 5) {
      const flipped = Uint8Array.from(whole, (byte, index) => (index === offset ? byte ^ (1 << (offset % 8)) : byte));
      for (const bytes of [whole.subarray(0, offset), flipped]) {
        const window = openWindow('b');
        window.files.contents.set(path, bytes);
        const { problem } = await window.store.open(article, text);
        const outcome = await window.store.add(article.key, at('300'));
        expect(outcome.ok, `at ${offset}`).toBe(problem === null);
        expect(window.problems).toHaveLength(problem === null ? 0 : 1);
        // a flipped bit may leave valid JSON, with one letter of it another
        if (problem !== null) expect(window.files.contents.get(path)).toBe(bytes);
        else expect(bytes).toBe(flipped);
      }
    }
  });

  it('is noticed even when it broke since it was read', async () => {
    const { store, files, problems } = openWindow();
    await store.open(article, text);
    must(await store.add(article.key, at('42')));
    files.contents.set(path, encode('{'));
    expect(await store.add(article.key, at('300'))).toMatchObject({ ok: false, problem: 'notJson' });
    expect(fileText(files, path)).toBe('{');
    expect(problems).toHaveLength(1);
  });

  it('of a newer version is shown and left alone', async () => {
    const { store, files } = openWindow();
    await store.open(article, text);
    const { id } = must(await store.add(article.key, at('42'), { comment: 'x' }));
    const newer = fileText(files, path).replace('schemaVersion": "1"', 'schemaVersion": "2"');
    files.contents.set(path, encode(newer));
    await store.fileChanged(path);
    expect(store.notes(article.key)).toMatchObject({ problem: 'newerFormat', notes: [{ note: { comment: 'x' } }] });
    expect(await store.remove(article.key, id)).toMatchObject({ ok: false, problem: 'newerFormat' });
    expect(await store.repair(article.key)).toMatchObject({ ok: false });
    expect(fileText(files, path)).toBe(newer);
  });

  it.each(['readOnly', 'diskFull', 'noPermission', 'locked'] as const)(
    'because it is %s refuses and changes nothing',
    async problem => {
      const { store, files } = openWindow();
      await store.open(article, text);
      must(await store.add(article.key, at('42'), { comment: 'kept' }));
      const before = fileText(files, path);
      files.failing = problem;
      expect(await store.add(article.key, at('300'), { comment: 'draft' })).toMatchObject({ ok: false, problem });
      expect(fileText(files, path)).toBe(before);
      expect(store.notes(article.key)?.notes).toHaveLength(1);
      files.failing = null;
      must(await store.add(article.key, at('300'), { comment: 'draft' }));
    },
  );

  it('because looking for its notes fails is told; they are shown as lost, and nothing is written', async () => {
    let isFailing = false;
    const now = (): number => {
      if (isFailing) throw new Error('the clock stopped');
      return performance.now();
    };
    const { store, files, problems } = openWindow('a', undefined, { pacer: { now, breathe: async () => undefined } });
    await store.open(article, text);
    must(await store.add(article.key, at('42'), { comment: 'kept' }));
    const before = fileText(files, path);
    isFailing = true;
    await store.setText(article.key, `New. ${text}`);
    expect(store.notes(article.key)).toMatchObject({
      problem: 'unreadable',
      notes: [{ note: { comment: 'kept' }, anchor: { state: 'orphan', was: '42' } }],
    });
    expect(problems).toMatchObject([{ problem: 'unreadable', salvaged: 1, detail: 'Error: the clock stopped' }]);
    expect(await store.add(article.key, at('300'))).toMatchObject({ ok: false, problem: 'unreadable' });
    expect(fileText(files, path)).toBe(before);
    isFailing = false;
    must(await store.add(article.key, at('300')));
    expect(store.notes(article.key)).toMatchObject({ problem: null });
  });

  it('because the host throws where it should answer is told, too', async () => {
    const files = memoryFiles();
    const throwing = { ...files, read: () => Promise.reject(new Error('no host')) };
    const { store, problems } = openWindow('a', undefined, { files: throwing });
    expect(await store.open(article, text)).toMatchObject({ problem: 'unreadable', notes: [] });
    expect(problems).toMatchObject([{ problem: 'unreadable', detail: 'Error: no host' }]);
  });
});
