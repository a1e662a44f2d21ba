import { EventEmitter } from 'node:events';
import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnnotate } from '../../../src/cli/annotate';
import { runCheck } from '../../../src/cli/check';
import { runImport } from '../../../src/cli/import';
import { UsageError, watchOutput } from '../../../src/cli/io';
import { runSecondReader } from '../../../src/cli/secondReader';
import { runVerify } from '../../../src/cli/verify';
import { flood, openDesk, type Desk } from './support';

const isWindows = process.platform === 'win32';
const run = promisify(execFile);

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk(flood);
  await mkdir(join(desk.folder, 'folder'));
});
afterEach(() => desk.clear());

const story = ['bulletin.txt', 'daily.txt'];

/** What a command says of a file, whether it prints that or ends with it. */
async function told(command: Promise<number>): Promise<string> {
  const failed = await command.then(
    () => null,
    (error: unknown) => error,
  );
  if (failed !== null && !(failed instanceof UsageError)) throw failed as Error;
  return [...desk.errors, ...(failed === null ? [] : [failed.message])].join('\n');
}

/** Every option and argument that names a file to be read. */
const commands: Readonly<Record<string, (file: string) => Promise<number>>> = {
  'an answer': file => runSecondReader([...story, '--answers', file], desk.io),
  'a baseline': file => runCheck([...story, '--draft', 'daily.txt', '--baseline', file], desk.io),
  'a draft': file => runCheck([...story, '--draft', file], desk.io),
  'a file to import': file => runImport([file], desk.io),
  'a file to verify': file => runVerify([file], desk.io),
};

describe.skipIf(isWindows).each(Object.entries(commands))('%s', (_, command) => {
  it('that is a pipe without a writer is told of in a line, and waited for by nobody', async () => {
    await run('mkfifo', [join(desk.folder, 'pipe.txt')]);
    expect(await told(command('pipe.txt'))).toMatch(/^[^\n]*pipe\.txt:? is no plain file[^\n]*$/);
  });

  it('that is a device is told of in a line, also behind a link', async () => {
    await symlink('/dev/zero', join(desk.folder, 'endless.txt'));
    expect(await told(command('endless.txt'))).toMatch(/^[^\n]*endless\.txt:? is no plain file[^\n]*$/);
  });
});

describe.each(Object.entries(commands).slice(0, 4))('%s', (_, command) => {
  it('that is a folder, or not there, is told of in a line', async () => {
    expect(await told(command('folder'))).toMatch(
      /^[^\n]*folder:? (?:is a folder|has no file that can be imported)[^\n]*$/,
    );
    desk.errors.length = 0;
    expect(await told(command('gone.txt'))).toMatch(/^[^\n]*gone\.txt[^\n]*$/);
  });
});

describe('a note on nothing but white space', () => {
  it.each([' ', '\n', '\u00a0', '\t \u2009'])('is refused: %j', async quote => {
    await expect(runAnnotate(['daily.txt', '--quote', quote], desk.io)).rejects.toThrow(UsageError);
  });
});

describe('output', () => {
  const failing = (code: string): Error => Object.assign(new Error(code), { code });

  it('that nobody reads any more is no fault', () => {
    const [stream, lines] = [new EventEmitter() as EventEmitter & NodeJS.WritableStream, [] as string[]];
    const isRefused = watchOutput(stream, line => lines.push(line));
    stream.emit('error', failing('EPIPE'));
    expect([isRefused(), lines]).toEqual([false, []]);
  });

  it('that a full disk refuses is told once', () => {
    const [stream, lines] = [new EventEmitter() as EventEmitter & NodeJS.WritableStream, [] as string[]];
    const isRefused = watchOutput(stream, line => lines.push(line));
    stream.emit('error', failing('ENOSPC'));
    stream.emit('error', failing('ENOSPC'));
    expect([isRefused(), lines]).toEqual([true, ['the output cannot be written (ENOSPC)']]);
  });
});
