import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnnotate } from '../../../src/cli/annotate';
import { runExport } from '../../../src/cli/export';
import { UsageError } from '../../../src/cli/io';
import { flood, openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk(flood);
  const args = ['daily.txt', '--quote', '45 people', '--note', 'who counted?', '--status', 'disputed'];
  await runAnnotate([...args, '--author', 'Desk'], desk.io);
  desk.printed();
});
afterEach(() => desk.clear());

async function exported(...args: readonly string[]): Promise<string> {
  expect(await runExport(args, desk.io)).toBe(0);
  return desk.printed();
}

describe('crossread export', () => {
  it.each([
    ['csv', /^\uFEFFno,kind,relation,about,bulletin\.txt,daily\.txt,.*\r\n1,figure,differs,/],
    ['csv-long', /^\uFEFFno,kind,relation,about,file,.*\r\n(?:.*\r\n)*.*who counted\?/],
    ['markdown', /^# .*\n\n2 versions [^]*“45 people”: disputed\n {2}- who counted\? \(Desk\)/],
    ['html', /^<!doctype html>[^]*who counted\?/],
    ['jsonld', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld",[^]*"type": "AnnotationCollection"/],
  ])('prints the story as %s, the same whatever the order of the arguments', async (format, expected) => {
    const text = await exported('--format', format, 'bulletin.txt', 'daily.txt');
    expect(text).toMatch(expected);
    expect(await exported('daily.txt', 'bulletin.txt', '--format', format)).toBe(text);
    expect(await exported('.', '--format', format)).toBe(text);
  });

  it('writes a file and nothing else', async () => {
    const before = await readdir(desk.folder);
    expect(await exported('.', '--format', 'csv', '--out', 'facts.csv')).toBe('');
    const bytes = await readFile(join(desk.folder, 'facts.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(bytes, { bom: true }).length).toBeGreaterThan(1);
    expect((await readdir(desk.folder)).sort()).toEqual([...before, 'facts.csv'].sort());
    for (const [name, text] of Object.entries(flood))
      expect(await readFile(join(desk.folder, name), 'utf8')).toBe(text);
  });

  it('writes a Word document, the same for the same story', async () => {
    await exported('.', '--format', 'docx', '--out', 'copy.docx');
    const bytes = await readFile(join(desk.folder, 'copy.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await exported('.', '--format', 'docx', '--out', 'copy.docx', '--force');
    expect(await readFile(join(desk.folder, 'copy.docx'))).toEqual(bytes);
  });

  it('replaces a file only by force', async () => {
    await expect(runExport(['.', '--format', 'markdown', '--out', 'daily.txt'], desk.io)).rejects.toThrow(UsageError);
    expect(await readFile(join(desk.folder, 'daily.txt'), 'utf8')).toBe(flood['daily.txt']);
    await desk.write('old.csv', 'old');
    await exported('.', '--format', 'csv', '--out', 'old.csv', '--force');
    expect(await readFile(join(desk.folder, 'old.csv'), 'utf8')).not.toBe('old');
  });

  it('does not take a report beside the articles for one of them', async () => {
    const before = await exported('.', '--format', 'markdown');
    await exported('.', '--format', 'markdown', '--out', 'report.crossread.md');
    expect(await exported('.', '--format', 'markdown')).toBe(before);
  });

  it('names what cannot be read, exports the rest and says so with its exit code', async () => {
    await desk.write('bulletin.txt.annotations.json', '{ broken');
    await desk.write('empty.txt', '');
    expect(await runExport(['.', '--format', 'csv'], desk.io)).toBe(3);
    expect(desk.errors).toEqual(['bulletin.txt: its sidecar is damaged: it is not valid JSON', 'empty.txt: is empty']);
    expect(desk.printed()).toContain('45 people');
  });

  it.each([
    [['--format', 'csv'], /needs a folder or files/],
    [['.'], /needs --format with one of csv, csv-long, markdown, html, jsonld, docx/],
    [['.', '--format', 'docx'], /docx needs --out FILE/],
    [['.', '--format', 'pdf'], /--format wants one of .*, not 'pdf'/],
    [['.', '--format', 'csv', '--out', 'no/such/folder/x.csv'], /cannot be written \(ENOENT\)/],
  ])('refuses %j in one line', async (args, message) => {
    await expect(runExport(args, desk.io)).rejects.toThrow(UsageError);
    await expect(runExport(args, desk.io)).rejects.toThrow(message);
  });
});
