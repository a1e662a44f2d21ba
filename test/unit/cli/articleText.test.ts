import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnalyze } from '../../../src/cli/analyze';
import { runAnnotate } from '../../../src/cli/annotate';
import { runExport } from '../../../src/cli/export';
import { exitCode, type CommandIo } from '../../../src/cli/io';
import { runVerify } from '../../../src/cli/verify';
import { flood, openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => (desk = await openDesk({ 'bulletin.txt': flood['bulletin.txt'] })));
afterEach(() => desk.clear());

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

const notPlain = 'is no plain file (a device, a pipe or a link to one), so it is not read';
const emptyPage = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}';

// Windows has neither such devices nor pipes among its files
describe.skipIf(process.platform === 'win32')('an article that is no plain file', () => {
  const commands: readonly (readonly [string, Command, readonly string[]])[] = [
    ['analyze', runAnalyze, []],
    ['export', runExport, ['--format', 'csv']],
    ['annotate', runAnnotate, ['--quote', 'a']],
    ['verify', runVerify, []],
  ];

  it.each(commands)('is refused by %s at once: an endless device', async (_, command, args) => {
    await symlink('/dev/zero', join(desk.folder, 'wire.txt'));
    await desk.write('wire.txt.annotations.json', emptyPage);
    expect(await command(['wire.txt', ...args], desk.io)).toBe(exitCode.unreadable);
    expect(desk.errors).toEqual([`wire.txt: ${notPlain}`]);
  });

  it.each(commands)('is refused by %s at once: a pipe that nobody writes to', async (_, command, args) => {
    execFileSync('mkfifo', [join(desk.folder, 'wire.txt')]);
    await desk.write('wire.txt.annotations.json', emptyPage);
    expect(await command(['wire.txt', ...args], desk.io)).toBe(exitCode.unreadable);
    expect(desk.errors).toEqual([`wire.txt: ${notPlain}`]);
  });

  it('is told of by verify when it lies in the folder that is looked through', async () => {
    await symlink('/dev/zero', join(desk.folder, 'wire.txt'));
    await desk.write('wire.txt.annotations.json', emptyPage);
    expect(await runVerify(['.'], desk.io)).toBe(exitCode.unreadable);
    expect(desk.errors).toEqual([`wire.txt: ${notPlain}`]);
  });
});

describe('an article that is read by its name', () => {
  it('may be a link that a person made to another folder', async () => {
    await mkdir(join(desk.folder, 'archive'));
    await writeFile(join(desk.folder, 'archive', 'daily.txt'), flood['daily.txt']);
    await symlink(join('archive', 'daily.txt'), join(desk.folder, 'linked.txt'));
    expect(await runAnalyze(['bulletin.txt', 'linked.txt'], desk.io)).toBe(exitCode.ok);
    expect(desk.printed()).toContain('  linked.txt: no date, 4 sentences');
  });

  it('is told of in the same words by every command', async () => {
    await desk.write('large.txt', 'The river rose. '.repeat(320_000));
    await runAnalyze(['large.txt'], desk.io);
    await runAnnotate(['large.txt', '--quote', 'river'], desk.io);
    expect(desk.errors).toEqual(
      Array(2).fill('large.txt: is too large for an article (5 MB at most); split it into files'),
    );
  });
});
