import { Uri, workspace } from 'vscode';
import { KeptLines } from '../../src/vscode/adapters/keptLines';
import { expect } from './support/expect';
import { storyFolder } from './support/extension';

describe('lines that are kept in the storage of the extension', () => {
  const folder = Uri.joinPath(storyFolder(), '.kept');
  const kept = new KeptLines(folder);
  const lines = ['match[[1,2]]', 'entity[{"name":"Oduya 👩‍🚒"}]', 'x'.repeat(300_000)];

  after(() => kept.clear());

  it('are read as they were written, by a name that does not tell what they are of', async () => {
    const name = await kept.nameOf(['build', 'The mayor resigned.']);
    expect(await kept.read(name)).toBeUndefined();
    await kept.write(name, lines);
    expect(await kept.read(name)).toEqual(lines);
    expect(name).toMatch(/^[0-9a-f]{64}\.gz$/);
    expect(await kept.nameOf(['buildT', 'he mayor resigned.'])).not.toBe(name);
    const { size } = await workspace.fs.stat(Uri.joinPath(folder, name));
    expect(size).toBeLessThan(5000);
  });

  it('are none when the file is broken, cut off, of another kind or empty', async () => {
    await kept.write('whole.gz', lines);
    const whole = await workspace.fs.readFile(Uri.joinPath(folder, 'whole.gz'));
    const broken = Uint8Array.from(whole, (byte, at) => (at === 40 ? byte ^ 0xff : byte));
    const others: readonly Uint8Array[] = [
      broken,
      whole.slice(0, -9),
      whole.slice(0, 20),
      new TextEncoder().encode('crossread/reading/1\nmatch[[1,2]]\n'),
      new Uint8Array(),
    ];
    for (const [at, bytes] of others.entries()) {
      await workspace.fs.writeFile(Uri.joinPath(folder, `${at}.gz`), bytes);
      expect(await kept.read(`${at}.gz`)).toBeUndefined();
    }
  });

  it('are forty at most: the oldest go', async () => {
    await kept.clear();
    for (let at = 0; at < 43; at++) await kept.write(`${at}.gz`, [`match[[${at}]]`]);
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    expect(names.length).toBe(40);
    expect(names.includes('42.gz')).toBe(true);
  });
});
