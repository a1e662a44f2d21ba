import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liesIn } from '../../../src/node/liesIn';

describe('a path of Windows', () => {
  it.each([
    ['C:\\news\\story\\a.txt', 'C:\\news\\story'],
    ['c:\\News\\STORY\\a.txt', 'C:\\news\\story'],
    ['C:/news/story/a.txt', 'C:\\news\\story\\'],
    ['C:\\news\\story', 'C:\\news\\story'],
    ['C:\\a.txt', 'C:\\'],
    ['\\\\desk\\share\\story\\a.txt', '\\\\Desk\\share\\story'],
    ['C:\\news\\..a.txt', 'C:\\news'],
  ])('%s is inside %s, whatever the case of its letters', (path, folder) =>
    expect(liesIn(path, folder, win32)).toBe(true),
  );

  it.each([
    ['D:\\news\\story\\a.txt', 'C:\\news\\story'],
    ['C:\\news\\story-2\\a.txt', 'C:\\news\\story'],
    ['C:\\news\\a.txt', 'C:\\news\\story'],
    ['C:\\news', 'C:\\news\\story'],
    ['\\\\desk\\other\\a.txt', '\\\\desk\\share'],
  ])('%s is not inside %s', (path, folder) => expect(liesIn(path, folder, win32)).toBe(false));
});

describe('a path of other systems', () => {
  it.each([
    ['/news/story/a.txt', '/news/story'],
    ['/a.txt', '/'],
    ['/news/..a.txt', '/news'],
  ])('%s is inside %s', (path, folder) => expect(liesIn(path, folder, posix)).toBe(true));

  it.each([
    ['/News/story/a.txt', '/news/story'],
    ['/news/story-2/a.txt', '/news/story'],
    ['/news', '/news/story'],
  ])('%s is not inside %s', (path, folder) => expect(liesIn(path, folder, posix)).toBe(false));
});
