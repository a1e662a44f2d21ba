import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnalyze } from '../../../src/cli/analyze';
import { runAnnotate } from '../../../src/cli/annotate';
import { UsageError } from '../../../src/cli/io';
import type { StoryReport } from '../../../src/core/report/storyReport';
import { flood, openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => (desk = await openDesk(flood)));
afterEach(() => desk.clear());

async function analyze(...args: readonly string[]): Promise<{ code: number; out: string }> {
  const code = await runAnalyze(args, desk.io);
  return { code, out: desk.printed() };
}

async function report(...args: readonly string[]): Promise<StoryReport> {
  return JSON.parse((await analyze(...args, '--json')).out) as StoryReport;
}

describe('crossread analyze', () => {
  it('sums a story up for people', async () => {
    const { code, out } = await analyze('.');
    expect(code).toBe(0);
    expect(out).toMatch(/^2 versions, /);
    expect(out).toContain('bulletin.txt: ');
    expect(out).toMatch(/\d+ pairs? of figures compared, 1 fact differs\n/);
    expect(out).toMatch(
      /^ {2}people \w+: bulletin\.txt “.*42 people” \(sentence \d+\) · daily\.txt “.*45 people” \(sentence \d+\)$/mu,
    );
  });

  it('counts one of a thing as one', async () => {
    expect((await analyze('bulletin.txt')).out).toMatch(/^1 version, 1 origin\n/);
  });

  it('takes what a person decided about the story, as the editor does', async () => {
    const { matches, articles } = await report('.');
    const side = ({ file, sentence }: StoryReport['matches'][number]['a']) => {
      const { start = 0, end = 0 } = articles.find(article => article.file === file)?.sentences[sentence] ?? {};
      return { article: file, quote: flood[file as keyof typeof flood].slice(start, end) };
    };
    const linkCorrections = matches.slice(0, 1).map(({ a, b }) => ({ action: 'reject', a: side(a), b: side(b) }));
    await desk.write('story.crossread.json', JSON.stringify({ format: 'crossread-story-settings/1', linkCorrections }));
    const now = (await report('.')).matches;
    expect(now).toEqual(matches.slice(1));
  });

  it('reads a story whose decisions are damaged as it is without them, and says so', async () => {
    await desk.write('story.crossread.json', '{ broken');
    const { code, out } = await analyze('.');
    expect([code, out.startsWith('2 versions')]).toEqual([3, true]);
    expect(desk.errors.join()).toContain('story.crossread.json');
  });

  it('finds where the versions differ', async () => {
    const { claimLinks, articles } = await report('.');
    const words = (id: string): string =>
      articles.flatMap(({ file, claims }) =>
        claims
          .filter(claim => claim.id === id)
          .map(({ start, end }) => flood[file as keyof typeof flood].slice(start, end)),
      )[0] ?? '';
    const differing = claimLinks.filter(({ relation }) => relation === 'differs');
    expect(differing.map(({ a, b }) => [words(a), words(b)])).toEqual([['42 people', '45 people']]);
  });

  it('prints the same bytes whatever the order of the arguments', async () => {
    const once = await analyze('bulletin.txt', 'daily.txt', '--json');
    const again = await analyze('--json', 'daily.txt', './bulletin.txt', 'daily.txt');
    const folder = await analyze(desk.folder, '--json');
    expect(again.out).toBe(once.out);
    expect(folder.out).toBe(once.out);
    expect(JSON.parse(once.out)).toMatchObject({ format: 'crossread-story/1' });
  });

  it('leaves names out when asked to', async () => {
    expect((await report('.')).entities.length).toBeGreaterThan(0);
    const without = await report('.', '--no-entities');
    expect(without.entities).toEqual([]);
    expect(without.articles.every(({ mentions }) => mentions.length === 0)).toBe(true);
  });

  it('takes the day of the articles from --date, else from what a person set', async () => {
    const dates = ({ articles }: StoryReport): unknown => articles.map(({ date, dateSource }) => [date, dateSource]);
    expect(dates(await report('.', '--date', '2024-05-04'))).toEqual([
      ['2024-05-04', 'sidecar'],
      ['2024-05-04', 'sidecar'],
    ]);
    await desk.write(
      'daily.txt.annotations.json',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:uuid:1',
        type: 'AnnotationPage',
        'schema:schemaVersion': '1',
        'schema:about': { id: 'urn:uuid:2', 'schema:datePublished': '2024-05-06' },
        items: [{ id: 'urn:uuid:3', type: 'Annotation', target: 'urn:uuid:2' }],
      }),
    );
    expect(dates(await report('.'))).toContainEqual(['2024-05-06', 'sidecar']);
  });

  it('names files that are no articles, reads the others and says so with its exit code', async () => {
    await desk.write('empty.txt', '');
    await desk.write('photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0, 0, 0]));
    const { code, out } = await analyze('.', '--json');
    expect(code).toBe(3);
    expect(desk.errors).toEqual(['empty.txt: is empty', 'photo.txt: is not a text']);
    expect((JSON.parse(out) as StoryReport).articles.map(({ file }) => file)).toEqual(['bulletin.txt', 'daily.txt']);
  });

  it('says of a folder of other kinds of files how they are brought in, and counts those of many', async () => {
    await mkdir(join(desk.io.cwd, 'pages'));
    await desk.write('pages/none.csv', '');
    for (let at = 10; at < 22; at++) await desk.write(`pages/report-${at}.pdf`, '%PDF-1.7');
    const { code } = await analyze('pages');
    expect(code).toBe(3);
    expect(desk.errors).toHaveLength(10);
    expect(desk.errors[1]).toBe('report-10.pdf: left out, as it is no text; crossread import brings it in');
    expect(desk.errors.slice(-2)).toEqual([
      '5 more files left out; crossread import brings them in',
      'no article to read (.txt or .md)',
    ]);
  });

  it('says of a version in another language that only its figures are compared', async () => {
    const german =
      'Die Flut hat in der Stadt nach Angaben der Polizei sieben Häuser zerstört, und 1.214 Menschen sind ohne Strom.';
    await desk.write('zeitung.txt', `Flut in der Stadt\n\n${german}\n`);
    const { out } = await analyze('.');
    expect(out).toContain('zeitung.txt: no date, German (only its figures are compared), ');
    expect(out.match(/only its figures/g)).toHaveLength(1);
    const { articles } = await report('.');
    expect(articles.map(({ language }) => language)).toEqual([null, null, 'de']);
  });

  it('does not take sidecars for articles', async () => {
    await runAnnotate(['daily.txt', '--quote', 'soup', '--author', 'Desk'], desk.io);
    desk.printed();
    expect((await report('.')).articles).toHaveLength(2);
  });

  it.each([
    [[], /needs a folder or files/],
    [['nowhere.txt'], /no such file or folder: .*nowhere\.txt/],
    [['.', '--date', 'yesterday'], /--date wants a day/],
    [['.', '--date', '2024-13-40'], /--date wants a day/],
  ])('refuses %j in one line', async (args, message) => {
    const refused = analyze(...args);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it('refuses options it does not know', async () => {
    await expect(analyze('.', '--jsn')).rejects.toMatchObject({ code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
  });

  it('tells files of one name in several folders apart', async () => {
    const other = await openDesk({ 'daily.txt': flood['daily.txt'] });
    const { articles } = await report(join(desk.folder, 'daily.txt'), join(other.folder, 'daily.txt'));
    await other.clear();
    expect(new Set(articles.map(({ file }) => file)).size).toBe(2);
  });
});
