import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/cli/check';
import { UsageError } from '../../../src/cli/io';
import type { DraftReport } from '../../../src/core/draft/draftReport';
import { nexis } from '../text/exports/nexisSamples';
import { flood, openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => (desk = await openDesk(flood)));
afterEach(() => desk.clear());

const right = 'The flood killed 42 people when the river Orra burst its banks on 3 May 2024, the governor said.';
const wrong = right.replace('42', '24');

describe('crossread check', () => {
  it('ends with 0 where a draft holds', async () => {
    await desk.write('draft.md', right);
    expect(await runCheck(['bulletin.txt', 'daily.txt', '--draft', 'draft.md'], desk.io)).toBe(0);
    expect(desk.printed()).toMatch(/^draft\.md: \d+ things held against 2 versions, 0 need a person\n$/);
  });

  it('ends with 1 and names line, words and sources where a person has to look', async () => {
    await desk.write('draft.md', `Flood in the valley\n\n${wrong}`);
    expect(await runCheck(['.', '--draft', 'draft.md'], desk.io)).toBe(1);
    expect(desk.printed()).toMatch(
      /\ndraft\.md:3:18: figure “24 people” is printed otherwise: bulletin\.txt “42 people”/,
    );
  });

  it('prints what was checked as data', async () => {
    await desk.write('draft.md', wrong);
    await runCheck(['.', '--draft', 'draft.md', '--json'], desk.io);
    expect(JSON.parse(desk.printed())).toMatchObject({ format: 'crossread-check/1', draft: 'draft.md' });
  });

  it('writes SARIF, JUnit and a baseline, which makes the next check end with 0', async () => {
    await desk.write('draft.md', wrong);
    const files = ['--sarif', 'out.sarif', '--junit', 'out.xml', '--write-baseline', 'known.json'];
    expect(await runCheck(['.', '--draft', 'draft.md', ...files], desk.io)).toBe(1);
    expect(await readFile(join(desk.folder, 'out.sarif'), 'utf8')).toContain('figure/differs');
    expect(await readFile(join(desk.folder, 'out.xml'), 'utf8')).toContain('<testsuite');
    expect(await runCheck(['.', '--draft', 'draft.md', '--baseline', 'known.json'], desk.io)).toBe(0);
  });

  it('names files in SARIF by their path from where it runs', async () => {
    await desk.write('my draft #1.md', wrong);
    await runCheck(['.', '--draft', 'my draft #1.md', '--sarif', 'out.sarif'], desk.io);
    expect(await readFile(join(desk.folder, 'out.sarif'), 'utf8')).toContain('"my%20draft%20%231.md"');
  });

  it('takes what a person decided about the story', async () => {
    await desk.write('draft.md', `${right} Nils Holm thanked the army in Vesk.`);
    expect(await runCheck(['.', '--draft', 'draft.md'], desk.io)).toBe(1);
    expect(desk.printed()).toContain('name “Nils Holm” is printed in no version');
    const entityCorrections = ['Vesk', 'Nils Holm'].map(name => ({ kind: 'notAnEntity', name }));
    await desk.write(
      'story.crossread.json',
      JSON.stringify({ format: 'crossread-story-settings/1', entityCorrections }),
    );
    expect(await runCheck(['.', '--draft', 'draft.md'], desk.io)).toBe(0);
  });

  it('says that decisions cannot be read, and checks without them', async () => {
    await desk.write('draft.md', right);
    await desk.write('story.crossread.json', '{ broken');
    expect(await runCheck(['.', '--draft', 'draft.md'], desk.io)).toBe(3);
    expect(desk.errors.join()).toContain('story.crossread.json');
    expect(desk.printed()).toContain('0 need a person');
  });

  it('holds each article of a draft that is an export against the versions, and none against the others', async () => {
    await desk.write('export.txt', nexis);
    const wall = 'Wall gives way\n\nThe harbour wall at Ostley broke on Monday and 14 boats sank, a witness said.\n';
    await desk.write('wall.txt', wall);
    expect(await runCheck(['wall.txt', '--draft', 'export.txt', '--json'], desk.io)).toBe(1);
    const { items, versions } = JSON.parse(desk.printed()) as DraftReport;
    expect(versions).toEqual(['wall.txt']);
    const boats = items.filter(({ exact }) => /^(?:12|Twelve) boats$/.test(exact));
    expect(new Set(boats.map(({ exact, verdict }) => `${exact}: ${verdict}`))).toEqual(
      new Set(['12 boats: differs', 'Twelve boats: differs']),
    );
    expect(items.every(({ start, end, exact }) => nexis.slice(start, end) === exact)).toBe(true);
  });

  it.each([
    [['.'], /--draft FILE/],
    [['--draft', 'bulletin.txt'], /a folder or files/],
    [['bulletin.txt', '--draft', 'bulletin.txt'], /no version/],
    [['.', '--draft', 'none.txt'], /no such file/],
    [['.', '--draft', 'daily.txt', '--baseline', 'none.json'], /no baseline at none\.json/],
  ])('says what is wrong with %j', async (args, sentence) => {
    await expect(runCheck(args, desk.io)).rejects.toThrow(UsageError);
    await expect(runCheck(args, desk.io)).rejects.toThrow(sentence);
  });
});
