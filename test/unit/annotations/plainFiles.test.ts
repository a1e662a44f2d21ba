import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runAnalyze } from '../../../src/cli/analyze';
import { runAnnotate } from '../../../src/cli/annotate';
import { runExport } from '../../../src/cli/export';
import type { CommandIo } from '../../../src/cli/io';
import { runVerify } from '../../../src/cli/verify';
import type { Changer, SidecarFiles } from '../../../src/core/annotations/sidecarFiles';
import { createNodeSidecarFiles } from '../../../src/node/sidecarFiles';
import { timed } from '../../support/timed';

const files = createNodeSidecarFiles();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const write: Changer = () => encode('new');
const limit = 1_000_000;
const isUnix = process.platform !== 'win32';

let folder = '';
let path = '';
beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'crossread-plain-'));
  folder = join(parent, 'story');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'The mayor said 42 people were hurt.\n');
  path = join(folder, 'a.txt.annotations.json');
});

async function readText(reader: SidecarFiles): Promise<string> {
  const result = await reader.read(path, limit);
  return result.ok && result.value !== null ? new TextDecoder().decode(result.value) : '';
}

describe.runIf(isUnix)('a sidecar that is no plain file', () => {
  it.each<[string, string, () => unknown]>([
    ['a link to an endless device', 'outside', () => symlink('/dev/zero', path)],
    ['a pipe', 'notPlain', () => spawnSync('mkfifo', [path])],
    [
      'a link to a pipe',
      'notPlain',
      () => symlink('pipe', path).then(() => spawnSync('mkfifo', [join(folder, 'pipe')])),
    ],
    ['a folder', 'isDirectory', () => mkdir(path)],
    ['a link to itself', 'notPlain', () => symlink(basename(path), path)],
    [
      'a link to a file beside the folder',
      'outside',
      async () => {
        await writeFile(join(folder, '../secret.json'), '{}');
        await symlink('../secret.json', path);
      },
    ],
  ])('such as %s is refused at once, and nothing is written', timed, async (_, problem, make) => {
    await make();
    const started = performance.now();
    expect(await files.read(path, limit)).toMatchObject({ ok: false, problem });
    expect(await files.update(path, write)).toMatchObject({ ok: false, problem });
    expect(performance.now() - started).toBeLessThan(2000);
    expect((await readdir(folder)).filter(name => /\.(?:tmp|lock)$/.test(name))).toEqual([]);
    if (problem === 'outside' && !(await readlink(path)).startsWith('/dev'))
      expect(await readFile(join(folder, '../secret.json'), 'utf8')).toBe('{}');
  });

  it('such as a device or a socket is refused where it may be read for all that links say', async () => {
    const anywhere = createNodeSidecarFiles({ rootOf: () => '/' });
    await symlink('/dev/zero', path);
    expect(await anywhere.read(path, limit)).toMatchObject({ ok: false, problem: 'notPlain' });
    const socket = join(folder, 's');
    const server = createServer().listen(socket);
    await new Promise(resolve => server.once('listening', resolve));
    expect(await files.read(socket, limit)).toMatchObject({ ok: false, problem: 'notPlain' });
    server.close();
  });
});

describe.runIf(isUnix)('a link', () => {
  it('inside the folder is read and written through, and stays a link', async () => {
    await mkdir(join(folder, 'notes'));
    await writeFile(join(folder, 'notes/kept.json'), 'old');
    await symlink('notes/kept.json', path);
    expect(await readText(files)).toBe('old');
    expect(await files.update(path, write)).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'notes/kept.json'), 'utf8')).toBe('new');
    expect(await readlink(path)).toBe('notes/kept.json');
  });

  it('may lead anywhere in the workspace, where the host knows of one', async () => {
    await writeFile(join(folder, '../kept.json'), 'old');
    await symlink('../kept.json', path);
    const inWorkspace = createNodeSidecarFiles({ rootOf: () => dirname(folder) });
    expect(await inWorkspace.update(path, write)).toMatchObject({ ok: true });
    expect(await readFile(join(folder, '../kept.json'), 'utf8')).toBe('new');
  });

  it('may be the folder itself, or the workspace', async () => {
    const linked = join(dirname(folder), 'linked');
    await symlink(folder, linked);
    expect(await files.update(join(linked, basename(path)), write)).toMatchObject({ ok: true });
    const inWorkspace = createNodeSidecarFiles({ rootOf: () => linked });
    expect(await readText(inWorkspace)).toBe('new');
  });

  it('to nothing counts as nothing, and what is written takes its place: nothing comes to be elsewhere', async () => {
    await symlink('../started-at-login.json', path);
    expect(await files.read(path, limit)).toEqual({ ok: true, value: null });
    expect(await files.update(path, write)).toMatchObject({ ok: true });
    expect((await readdir(dirname(folder))).sort()).toEqual(['story']);
    expect(await readFile(path, 'utf8')).toBe('new');
  });
});

describe('reading', () => {
  it.runIf(process.platform === 'linux')(
    'goes no further than the limit where a file does not tell its size',
    async () => {
      expect((await stat('/proc/self/maps')).size).toBe(0);
      expect(await files.read('/proc/self/maps', 50)).toMatchObject({ ok: false, problem: 'tooLarge' });
      const whole = await files.read('/proc/self/maps', limit);
      expect(whole.ok && (whole.value?.length ?? 0)).toBeGreaterThan(50);
    },
  );

  it('takes a file of just the limit', async () => {
    await writeFile(path, 'x'.repeat(5000));
    expect(await files.read(path, 5000)).toMatchObject({ ok: true });
    expect(await files.read(path, 4999)).toMatchObject({ ok: false, problem: 'tooLarge', detail: '5000 bytes' });
  });
});

describe.runIf(isUnix)('the commands', () => {
  let out = '';
  let errors: string[] = [];
  const io = (): CommandIo => ({ cwd: folder, out: said => (out += said), error: line => errors.push(line) });
  beforeEach(() => {
    [out, errors] = ['', []];
  });

  it('name a sidecar that is a link to an endless device in one line, and go on', async () => {
    await symlink('/dev/zero', path);
    const line = 'is a link that leads out of its folder, so it is not followed';
    expect(await runVerify(['.'], io())).toBe(1);
    expect(errors).toEqual([`a.txt.annotations.json ${line}`]);
    expect(await runAnnotate(['a.txt', '--quote', 'mayor'], io())).toBe(1);
    expect(errors.at(-1)).toBe(`nothing was written: a.txt.annotations.json ${line}`);
    expect(await runExport(['.', '--format', 'csv'], io())).toBe(3);
    expect(errors.at(-1)).toContain('a.txt');
    expect(await runAnalyze(['.'], io())).toBe(3);
    expect(errors).toHaveLength(4);
    expect(out).toContain('42');
  });
});

describe.runIf(isUnix)('a file that is written anew', () => {
  it.each([0o664, 0o600, 0o640, 0o666])('keeps its mode: %o', async mode => {
    await writeFile(path, 'old');
    await chmod(path, mode);
    const mask = process.umask(0o022);
    const outcome = await files.update(path, write);
    process.umask(mask);
    expect(outcome).toMatchObject({ ok: true });
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });
});

describe('a name', () => {
  const named = (bytes: number): string => `${'é'.repeat(10)}${'n'.repeat(bytes - 24)}.txt`;

  it.each([200, 221, 238])('of %i bytes can be annotated', async bytes => {
    expect(Buffer.byteLength(named(bytes))).toBe(bytes);
    await writeFile(join(folder, named(bytes)), 'The mayor said 42 people were hurt.\n');
    const errors: string[] = [];
    const io: CommandIo = { cwd: folder, out: () => undefined, error: line => errors.push(line) };
    for (const quote of ['mayor', '42 people']) expect(await runAnnotate([named(bytes), '--quote', quote], io)).toBe(0);
    const sidecar = join(folder, `${named(bytes)}.annotations.json`);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', named(bytes), basename(sidecar)].sort());
    const aside = await files.setAside(sidecar, 'corrupt-20240709120000');
    expect(aside.ok && basename(aside.value)).toMatch(/\.corrupt-20240709120000$/);
    expect(errors).toEqual([]);
  });

  it('too long for a sidecar beside it has no notes, and cannot get any: the person is told why', async () => {
    const sidecar = join(folder, `${named(239)}.annotations.json`);
    expect(await files.read(sidecar, limit)).toEqual({ ok: true, value: null });
    expect(await files.update(sidecar, write)).toMatchObject({ ok: false, problem: 'nameTooLong' });
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
