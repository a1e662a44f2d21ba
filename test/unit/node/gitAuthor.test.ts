import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gitAuthor } from '../../../src/node/gitAuthor';
import { findGit } from '../../../src/node/gitProgram';

const searched = process.env['PATH'] ?? '';
const here = process.cwd();
let desk = '';

/** Folders side by side: a workspace that a stranger filled, and where programs are installed. */
const workspace = (): string => join(desk, 'workspace');
const installed = (): string => join(desk, 'installed');
/** What a program of the stranger leaves behind. */
const owned = (): string => join(desk, 'owned');

function program(folder: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'git');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const planted = (folder: string): string => program(folder, `touch '${owned()}'; echo Mallory`);

/** Says who is asked for, and writes down how it was started. */
const honest = (folder: string): string =>
  program(
    folder,
    `env > '${desk}/env'; pwd > '${desk}/cwd'; case "$*" in *user.name) echo Ada;; *) echo ada@example.org;; esac`,
  );

beforeEach(() => {
  desk = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-git-')));
  mkdirSync(workspace());
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(here);
  rmSync(desk, { recursive: true });
});

describe('the author that Git knows', () => {
  it.each([
    ['nothing, which is the current folder', () => ''],
    ['the current folder', () => '.'],
    ['a folder below it', () => './bin'],
    ['a folder beside it', () => '../workspace/bin'],
    ['the workspace', workspace],
    ['a folder of the workspace', () => join(workspace(), 'bin')],
    ['a way round to it', () => `${installed()}/../workspace/bin`],
    ['a link to it', () => (symlinkSync(join(workspace(), 'bin'), join(desk, 'link')), join(desk, 'link'))],
  ])('is never asked of a program of the workspace, where PATH begins with %s', async (_, entry) => {
    planted(workspace());
    planted(join(workspace(), 'bin'));
    honest(installed());
    process.chdir(workspace());
    vi.stubEnv('PATH', [entry(), installed()].join(delimiter));
    expect(await gitAuthor(workspace())).toEqual({ name: 'Ada', id: 'mailto:ada@example.org' });
    expect(existsSync(owned())).toBe(false);
  });

  it('is not asked of a program outside that leads into the workspace', async () => {
    const trap = planted(workspace());
    mkdirSync(installed());
    symlinkSync(trap, join(installed(), 'git'));
    vi.stubEnv('PATH', installed());
    expect(await findGit([workspace()])).toBeNull();
  });

  it('is unknown where Git is not installed, or is no program', async () => {
    mkdirSync(installed());
    writeFileSync(join(installed(), 'git'), 'no program');
    vi.stubEnv('PATH', installed());
    expect(await gitAuthor(workspace())).toBeNull();
    vi.stubEnv('PATH', undefined);
    expect(await gitAuthor(workspace())).toBeNull();
  });

  it('is asked from outside the workspace, without a word of the environment to Git', async () => {
    honest(installed());
    process.chdir(workspace());
    vi.stubEnv('PATH', installed() + delimiter + searched);
    for (const name of ['GIT_EXEC_PATH', 'GIT_DIR', 'GIT_CONFIG_COUNT', 'GIT_TRACE', 'git_pager'])
      vi.stubEnv(name, workspace());
    await gitAuthor(workspace());
    expect(readFileSync(join(desk, 'cwd'), 'utf8').trim()).toBe(installed());
    expect(readFileSync(join(desk, 'env'), 'utf8')).not.toMatch(/^git_/im);
  });

  it('is nobody when Git does not answer in time or answers without end', async () => {
    vi.stubEnv('PATH', installed() + delimiter + searched);
    program(installed(), 'exec sleep 60');
    const started = performance.now();
    expect(await gitAuthor(workspace())).toBeNull();
    expect(performance.now() - started).toBeLessThan(20_000);
    program(installed(), 'exec yes');
    expect(await gitAuthor(workspace())).toBeNull();
  });

  it('comes from the configuration of a repository, which runs nothing of it', async () => {
    const run = `touch '${owned()}'`;
    execFileSync('git', ['init', '-q', workspace()]);
    const settings = ['[user]', 'name = Ada', 'email = ada@example.org'];
    const traps = [
      ['core', 'fsmonitor', run],
      ['core', 'pager', run],
      ['core', 'editor', run],
      ['core', 'sshCommand', run],
      ['core', 'hooksPath', '.'],
      ['pager', 'config', run],
      ['alias', 'config', `!${run}`],
      ['credential', 'helper', `!${run}`],
      ['diff', 'external', run],
    ].flatMap(([section, key, value]) => [`[${section}]`, `${key} = "${value}"`]);
    const includes = ['[includeIf "gitdir:**"]', 'path = ../missing', '[include]', 'path = ../missing'];
    writeFileSync(join(workspace(), '.git', 'config'), [...settings, ...traps, ...includes, ''].join('\n'));
    expect(await gitAuthor(workspace())).toEqual({ name: 'Ada', id: 'mailto:ada@example.org' });
    expect(existsSync(owned())).toBe(false);
  });

  it('is nobody when the configuration of a repository leads to a pipe that never ends', async () => {
    execFileSync('git', ['init', '-q', workspace()]);
    execFileSync('mkfifo', [join(desk, 'pipe')]);
    writeFileSync(join(workspace(), '.git', 'config'), '[include]\npath = ../../pipe\n[user]\nname = Ada\n');
    expect(await gitAuthor(workspace())).toBeNull();
  });
});
