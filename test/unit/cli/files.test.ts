import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnalyze } from '../../../src/cli/analyze';
import { runAnnotate } from '../../../src/cli/annotate';
import { runExport } from '../../../src/cli/export';
import { runVerify } from '../../../src/cli/verify';
import { openDesk, type Desk } from './support';

const run = promisify(execFile);
const text = 'The pier at Holm\n\nThe mayor said “no” to the plan – twice. At least 9 others were hurt on the pier.\n';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ 'old.txt': text });
});
afterEach(() => desk.clear());

const annotate = (...args: readonly string[]): Promise<number> => runAnnotate([...args, '--author', 'Desk'], desk.io);
const at = (name: string): string => join(desk.folder, name);

describe('a link to an article', () => {
  beforeEach(async () => {
    await mkdir(at('story'));
    await symlink(at('old.txt'), at('story/link.txt'));
  });

  it('is an article to every command', async () => {
    expect(await annotate('story/link.txt', '--quote', '9 others', '--note', 'who?')).toBe(0);
    desk.printed();
    expect(await runAnalyze(['story'], desk.io)).toBe(0);
    expect(desk.printed()).toMatch(/^1 version,/);
    expect(await runExport(['story', '--format', 'jsonld'], desk.io)).toBe(0);
    expect(desk.printed()).toContain('who?');
    expect(await runVerify(['story'], desk.io)).toBe(0);
    expect(desk.printed()).toBe('link.txt: 1 note, 1 in place\n');
  });

  it('that leads to nothing is named', async () => {
    await symlink(at('gone.txt'), at('story/dead.txt'));
    expect(await runAnalyze(['story'], desk.io)).toBe(3);
    expect(desk.errors).toEqual(['dead.txt: is not there, or a link to nothing']);
  });
});

describe('an article that was renamed after notes were made on it', () => {
  beforeEach(async () => {
    await annotate('old.txt', '--quote', '9 others', '--note', 'who?');
    await rename(at('old.txt'), at('new.txt'));
    desk.printed();
  });

  it('is exported with them, and a person is told', async () => {
    expect(await runExport(['.', '--format', 'jsonld'], desk.io)).toBe(1);
    expect(desk.printed()).toContain('who?');
    expect(desk.errors).toEqual([
      'old.txt.annotations.json is on old.txt, which is gone; new.txt has its text: rename the notes to new.txt.annotations.json to keep them',
    ]);
  });

  it('takes them over when it gets another note', async () => {
    expect(await annotate('new.txt', '--quote', 'the plan', '--note', 'which?')).toBe(0);
    expect((await readdir(desk.folder)).sort()).toEqual(['new.txt', 'new.txt.annotations.json']);
    expect(desk.errors).toHaveLength(1);
    desk.printed();
    expect(await runVerify(['.'], desk.io)).toBe(0);
    expect(desk.printed()).toBe('new.txt: 2 notes, 2 in place\n');
  });

  it('gets no note of its own while its text is only like that of the old one', async () => {
    await desk.write('new.txt', text.replace('on the pier', 'on the pier today'));
    expect(await annotate('new.txt', '--quote', 'the plan')).toBe(1);
    expect((await readdir(desk.folder)).sort()).toEqual(['new.txt', 'old.txt.annotations.json']);
    expect(desk.errors[0]).toMatch(
      /^nothing was written: old\.txt\.annotations\.json is on old\.txt, which is gone; new\.txt has most/,
    );
  });

  it('is named by verify, whatever is asked for', async () => {
    for (const path of ['.', 'new.txt', 'old.txt.annotations.json']) {
      expect(await runVerify([path], desk.io)).toBe(1);
      expect(desk.errors.at(-1)).toContain('new.txt has its text');
    }
  });

  it('leaves notes behind that no text is like, and they are named', async () => {
    await desk.write('new.txt', 'A ferry to the islands was sold to a bank in Lund, which leases it back.');
    expect(await runExport(['.', '--format', 'csv'], desk.io)).toBe(1);
    expect(desk.errors).toEqual(['old.txt.annotations.json is on an article that is gone, and no other has its text']);
  });
});

describe('an article that was copied under two names, and its own is gone', () => {
  beforeEach(async () => {
    await annotate('old.txt', '--quote', '9 others', '--note', 'who?');
    await desk.write('one.txt', text);
    await rename(at('old.txt'), at('two.txt'));
    desk.printed();
  });
  const told =
    'old.txt.annotations.json is on old.txt, which is gone; one.txt and two.txt have its text: rename the notes to the one that they are on';

  it('is told of to whoever verifies or exports either', async () => {
    expect(await runVerify(['one.txt'], desk.io)).toBe(1);
    expect(await runVerify(['two.txt'], desk.io)).toBe(1);
    expect(await runExport(['two.txt', '--format', 'csv'], desk.io)).toBe(1);
    expect(desk.errors).toEqual([told, told, told]);
  });

  it('gets no note under either name before a person has said which it is', async () => {
    expect(await annotate('one.txt', '--quote', 'twice')).toBe(1);
    expect(desk.errors).toEqual([`nothing was written: ${told}`]);
    expect((await readdir(desk.folder)).sort()).toEqual(['old.txt.annotations.json', 'one.txt', 'two.txt']);
    await rename(at('old.txt.annotations.json'), at('two.txt.annotations.json'));
    expect(await annotate('one.txt', '--quote', 'twice')).toBe(0);
  });
});

describe('names', () => {
  it('are the same however their letters are composed', async () => {
    await desk.write('cafe\u0301.txt', text);
    expect(await annotate('caf\u00e9.txt', '--quote', '9 others')).toBe(0);
    await rename(at('cafe\u0301.txt.annotations.json'), at('caf\u00e9.txt.annotations.json'));
    expect(await runExport(['cafe\u0301.txt', '--format', 'csv'], desk.io)).toBe(1);
    expect(desk.errors.at(-1)).toContain('has its name');
    expect(await annotate('cafe\u0301.txt', '--quote', 'the plan')).toBe(0);
    expect(await readdir(desk.folder)).not.toContain('caf\u00e9.txt.annotations.json');
  });

  it('in another case are hinted at', async () => {
    await expect(annotate('OLD.txt', '--quote', 'plan')).rejects.toThrow(
      'no such file or folder: OLD.txt; there is old.txt',
    );
  });

  it('may be 221 bytes long', async () => {
    const name = `${'n'.repeat(217)}.txt`;
    await desk.write(name, text);
    expect(await annotate(name, '--quote', '9 others')).toBe(0);
    desk.printed();
    expect(await runVerify([name], desk.io)).toBe(0);
  });
});

describe('words typed at a prompt', () => {
  it.each([
    ['said "no" to', 'The mayor '],
    ["said 'no' to", 'The mayor '],
    ['plan - twice', 'to the '],
    ['plan   –\ntwice', 'to the '],
    ['9\u00a0others', 'At least '],
  ])('%s are found in print', async (quote, before) => {
    expect(await annotate('old.txt', '--quote', quote)).toBe(0);
    const start = text.indexOf(before) + before.length;
    expect(desk.printed()).toMatch(new RegExp(` old\\.txt ${start}-\\d+\\n$`));
  });

  it('are found in letters that are composed in another way', async () => {
    await desk.write('cafe.txt', 'The café at the pier, the café on the hill.');
    expect(await annotate('cafe.txt', '--quote', 'cafe\u0301', '--occurrence', '2')).toBe(0);
    expect(desk.printed()).toMatch(/ cafe\.txt 26-30\n$/);
  });

  it('may begin with a dash', async () => {
    expect(await annotate('old.txt', '--quote', '– twice', '--note', '- first point')).toBe(0);
    expect(await annotate('old.txt', '--note', '--quiet', '--quote', 'twice')).toBe(0);
    await expect(annotate('old.txt', '--quote', '--note', 'x')).rejects.toThrow('--quote wants a value');
  });
});

describe('what is no article', () => {
  it('is told of in a line', async () => {
    await run('mkfifo', [at('pipe.txt')]);
    expect(await annotate('pipe.txt', '--quote', 'x')).toBe(3);
    expect(await runAnalyze(['pipe.txt'], desk.io)).toBe(3);
    expect(desk.errors).toEqual(
      Array(2).fill('pipe.txt: is no plain file (a device, a pipe or a link to one), so it is not read'),
    );
    await annotate('old.txt', '--quote', 'plan');
    for (const command of [runAnalyze, runExport])
      await expect(
        command(['old.txt.annotations.json', ...(command === runExport ? ['--format', 'csv'] : [])], desk.io),
      ).rejects.toThrow('old.txt.annotations.json holds notes; give the article that they are on, old.txt');
    await expect(runAnalyze(['old.txt', '--date', '2025-02-30'], desk.io)).rejects.toThrow('a day that exists');
  });

  it('is never made of a report', async () => {
    for (const name of ['report.md', 'old.txt', 'old.txt.annotations.json'])
      await expect(runExport(['.', '--format', 'markdown', '--out', name, '--force'], desk.io)).rejects.toThrow(name);
    expect(await runExport(['.', '--format', 'markdown', '--out', 'report.crossread.md'], desk.io)).toBe(0);
    await runAnalyze(['.'], desk.io);
    expect(desk.printed()).toMatch(/^1 version,/);
  });
});

describe('a note whose words hold while the text beside them turns round', () => {
  beforeEach(async () => {
    await annotate('old.txt', '--quote', '9 others', '--status', 'verified');
    await desk.write('old.txt', text.replace('At least', 'Fewer than'));
    desk.printed();
  });

  it('is stale to verify, old and new', async () => {
    expect(await runVerify(['.'], desk.io)).toBe(1);
    expect(desk.printed()).toMatch(
      /^old\.txt: 1 note, 0 in place\n {2}stale urn:uuid:\S+: “At least 9 others” → “Fewer than 9 others”\n$/,
    );
  });

  it('stays so when the sidecar has been written on the new text', async () => {
    await annotate('old.txt', '--quote', 'the plan');
    await desk.write('old.txt', text.replace('At least', 'Fewer than').replace('twice', 'thrice'));
    await annotate('old.txt', '--quote', 'thrice');
    desk.printed();
    expect(await runVerify(['.'], desk.io)).toBe(1);
    expect(desk.printed()).toMatch(
      / 3 notes, 2 in place\n {2}stale \S+ “At least 9 others” → “Fewer than 9 others”\n$/,
    );
  });

  it('is marked in what is handed over', async () => {
    await runExport(['.', '--format', 'csv'], desk.io);
    expect(desk.printed()).toContain('verified (stale)');
    await runExport(['.', '--format', 'markdown'], desk.io);
    expect(desk.printed()).toContain('“At least 9 others” → “Fewer than 9 others”');
  });
});
