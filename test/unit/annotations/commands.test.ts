import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runAnnotate } from '../../../src/cli/annotate';
import { UsageError } from '../../../src/cli/io';
import type { CommandIo } from '../../../src/cli/io';
import { runVerify } from '../../../src/cli/verify';
import type { VerifiedSidecar } from '../../../src/cli/verify';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { pageOf } from '../../support/hostileSidecars';
import { bodyForms, descriptionForms } from '../../support/w3c/bodyForms';
import { formText } from '../../support/w3c/formParts';
import { selectorForms, stateForms } from '../../support/w3c/resourceForms';

const text = 'The mayor said 42 people were hurt.\r\nThe mayor later said “43 people”, the café owner 44.\r\n';
let folder = '';
let out = '';
let errors: string[] = [];
const io = (): CommandIo => ({ cwd: folder, out: said => (out += said), error: line => errors.push(line) });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-cli-'));
  await writeFile(join(folder, 'a.txt'), text);
  [out, errors] = ['', []];
});

async function verify(...paths: readonly string[]): Promise<{ code: number; reports: readonly VerifiedSidecar[] }> {
  out = '';
  const code = await runVerify([...paths, '--json'], io());
  return { code, reports: JSON.parse(out) as readonly VerifiedSidecar[] };
}

describe('crossread annotate', () => {
  it('adds a note to the sidecar and says where', async () => {
    const args = [
      '--quote',
      'mayor',
      '--occurrence',
      '2',
      '--note',
      'same *man*?',
      '--tag',
      'x',
      '--tag',
      'y',
      '--status',
      'disputed',
    ];
    expect(await runAnnotate(['a.txt', ...args, '--author', 'Desk'], io())).toBe(0);
    const start = text.lastIndexOf('mayor');
    expect(out).toMatch(new RegExp(`^urn:uuid:[0-9a-f-]{36} a\\.txt ${start}-${start + 5}\\n$`));
    const page: unknown = JSON.parse(await readFile(join(folder, 'a.txt.annotations.json'), 'utf8'));
    expect(schemaError(page)).toBeNull();
    // one carriage return stands before it, which a W3C position does not count
    expect(page).toMatchObject({
      items: [
        { creator: { name: 'Desk' }, target: { selector: [{ exact: 'mayor' }, { start: start - 1, end: start + 4 }] } },
      ],
    });
  });

  it('takes a line end of the quote for whichever the article has', async () => {
    expect(await runAnnotate(['a.txt', '--quote', 'hurt.\nThe'], io())).toBe(0);
    expect((await verify('a.txt')).reports[0]?.annotations).toMatchObject([{ state: 'anchored', was: 'hurt.\nThe' }]);
  });

  it.each([
    ['no article', ['--quote', 'x']],
    ['no quote', ['a.txt']],
    ['words that are not there', ['a.txt', '--quote', 'nowhere']],
    ['an occurrence too many', ['a.txt', '--quote', 'mayor', '--occurrence', '3']],
    ['an occurrence that is no number', ['a.txt', '--quote', 'mayor', '--occurrence', '0x']],
    ['a status that is none', ['a.txt', '--quote', 'mayor', '--status', 'wrong']],
    ['an option that is none', ['a.txt', '--quote', 'mayor', '--colour', 'red']],
  ])('refuses %s and writes nothing', async (_, args) => {
    await expect(runAnnotate(args, io())).rejects.toSatisfy(
      (error: unknown) => error instanceof UsageError || (error instanceof Error && 'code' in error),
    );
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('names an article that it cannot read, and never touches a broken sidecar', async () => {
    await writeFile(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    expect(await runAnnotate(['picture.txt', '--quote', 'x'], io())).toBe(3);
    await writeFile(join(folder, 'a.txt.annotations.json'), '{"half":');
    expect(await runAnnotate(['a.txt', '--quote', 'mayor'], io())).toBe(1);
    expect(errors).toHaveLength(2);
    expect(await readFile(join(folder, 'a.txt.annotations.json'), 'utf8')).toBe('{"half":');
  });

  it('says that there is no such article', async () => {
    await expect(runAnnotate(['none.txt', '--quote', 'x'], io())).rejects.toThrow('no such file or folder: none.txt');
  });
});

describe('crossread verify', () => {
  beforeEach(async () => {
    await runAnnotate(['a.txt', '--quote', '42 people', '--status', 'verified'], io());
    await runAnnotate(['a.txt', '--quote', 'café owner'], io());
  });

  it('says that all notes are in place, in UTF-16', async () => {
    const { code, reports } = await verify('.');
    expect(code).toBe(0);
    const start = text.indexOf('café');
    expect(reports).toMatchObject([{ article: 'a.txt', sidecar: 'a.txt.annotations.json', state: 'ok' }]);
    expect(reports[0]?.annotations).toContainEqual(
      expect.objectContaining({ state: 'anchored', start, end: start + 10, was: 'café owner', now: 'café owner' }),
    );
  });

  it('tells old and new words of a changed note, and leaves the sidecar as it is', async () => {
    const before = await readFile(join(folder, 'a.txt.annotations.json'));
    await writeFile(join(folder, 'a.txt'), `New: ${text.replace('42', '45')}`);
    const { code, reports } = await verify('a.txt');
    expect(code).toBe(1);
    const states = reports[0]?.annotations.map(({ state, was, now }) => [state, was, now]);
    expect(states).toContainEqual(['changed', '42 people', '45 people']);
    expect(await readFile(join(folder, 'a.txt.annotations.json'))).toEqual(before);
    out = '';
    expect(await runVerify(['.'], io())).toBe(1);
    expect(out).toContain('“42 people” → “45 people”');
  });

  it('reports a missing article, an unreadable sidecar and a newer format', async () => {
    const sidecar = join(folder, 'a.txt.annotations.json');
    const page = await readFile(sidecar, 'utf8');
    await rename(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(await verify('.')).toMatchObject({
      code: 1,
      reports: [{ state: 'articleMissing', annotations: [{ state: 'orphan' }, {}] }],
    });
    await rename(join(folder, 'b.txt'), join(folder, 'a.txt'));
    await writeFile(sidecar, page.replace('schemaVersion": "1"', 'schemaVersion": "9"'));
    expect(await verify('.')).toMatchObject({
      code: 1,
      reports: [{ state: 'newerFormat', annotations: [{ state: 'anchored' }, {}] }],
    });
    await writeFile(sidecar, page.slice(0, 100));
    expect(await verify('.')).toMatchObject({ code: 1, reports: [{ state: 'unreadable', annotations: [] }] });
  });

  it('says in words what it found', async () => {
    out = '';
    await runVerify(['.'], io());
    expect(out).toBe('a.txt: 2 notes, 2 in place\n');
    const sidecar = join(folder, 'a.txt.annotations.json');
    const page = await readFile(sidecar, 'utf8');
    const second = page.lastIndexOf('\n    {');
    await writeFile(sidecar, page.slice(0, second + 40));
    [out, errors] = ['', []];
    expect(await runVerify(['.'], io())).toBe(1);
    expect(errors).toEqual(['a.txt.annotations.json is damaged: it is not valid JSON; 1 note could be read']);
    expect(out).toBe('a.txt: the notes cannot be read in full, 1 note, 1 in place\n');
    [out, errors] = ['', []];
    expect(await runAnnotate(['a.txt', '--quote', 'mayor'], io())).toBe(1);
    expect(errors).toEqual(['nothing was written: a.txt.annotations.json is damaged: it is not valid JSON']);
  });

  it('names a sidecar in which notes share an id, shows all of them, and annotate keeps them', async () => {
    const item = { id: 'urn:n', type: 'Annotation', bodyValue: 5, target: 'urn:d' };
    const items = [item, { ...item, bodyValue: undefined }, { ...item, bodyValue: 'sound' }];
    await writeFile(join(folder, 'a.txt.annotations.json'), pageOf(items));
    const said = 'holds 2 notes under an id that another note has: all are kept, each under an id of its own';
    const { code, reports } = await verify('.');
    expect([code, reports[0]?.state, reports[0]?.annotations.length]).toEqual([0, 'ok', 3]);
    expect(errors).toContain(`a.txt.annotations.json ${said}`);
    errors = [];
    expect(await runAnnotate(['a.txt', '--quote', '43 people'], io())).toBe(0);
    expect(errors).toEqual([`a.txt.annotations.json ${said}`]);
    errors = [];
    expect((await verify('.')).reports[0]?.annotations).toHaveLength(4);
    expect(errors.join()).not.toContain(said);
  });

  it('reads every form of annotation that the W3C allows', async () => {
    const items = [...bodyForms, ...descriptionForms, ...selectorForms, ...stateForms].map(({ item }, index) => ({
      id: `http://example.org/anno${index}`,
      type: 'Annotation',
      ...item,
    }));
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:p', type: 'AnnotationPage', items };
    await writeFile(join(folder, 'f.txt'), formText);
    await writeFile(join(folder, 'f.txt.annotations.json'), JSON.stringify(page));
    const { code, reports } = await verify('f.txt');
    expect([code, errors]).toEqual([1, []]);
    expect(reports[0]?.annotations).toHaveLength(items.length);
    const quoted = reports[0]?.annotations.filter(note => note.was === '42 people') ?? [];
    expect(quoted.length).toBeGreaterThan(10);
    for (const note of quoted) expect(note).toMatchObject({ state: 'anchored', now: '42 people' });
  });

  it('names an article that is no text and goes on', async () => {
    await writeFile(join(folder, 'b.txt'), text);
    await runAnnotate(['b.txt', '--quote', 'mayor'], io());
    await writeFile(join(folder, 'a.txt'), new Uint8Array(100));
    const { code, reports } = await verify('.');
    expect(code).toBe(3);
    expect(reports.map(report => report.article)).toEqual(['b.txt']);
    expect(errors.join()).toContain('a.txt');
    await rm(folder, { recursive: true });
  });
});
