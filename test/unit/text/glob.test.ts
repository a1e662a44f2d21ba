import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsGlob, longestGlob, mostAlternatives, parseGlob, simpler, type Glob } from '../../../src/core/text/glob';
import { processorTime } from '../../support/timed';

function globOf(text: string): Glob {
  const glob = parseGlob(text);
  if (glob === null) throw new Error(`'${text}' is refused`);
  return glob;
}

const fits = (glob: string, path: string): boolean => fitsGlob(globOf(glob), path);

describe('a glob', () => {
  it.each([
    { glob: 'summit.txt', fitting: ['summit.txt'], others: ['a/summit.txt', 'summit.txt2', 'Summit.txt', 'summit'] },
    { glob: '*.txt', fitting: ['a.txt', '.txt', 'a.b.txt'], others: ['a/b.txt', 'a.md'] },
    { glob: 'wire-*-?.md', fitting: ['wire-one-2.md', 'wire--😀.md'], others: ['wire-one-.md', 'wire-one-22.md'] },
    { glob: '*a*b*.txt', fitting: ['ab.txt', 'xaxbx.txt', 'aabb.txt.txt'], others: ['ba.txt', 'a.txt'] },
    { glob: 'a**.txt', fitting: ['a.txt', 'abc.txt'], others: ['a/b.txt'] },
    { glob: '**/*.txt', fitting: ['a.txt', 'x/a.txt', 'x/y/z/a.txt'], others: ['x/a.md'] },
    { glob: 'summit/**', fitting: ['summit/a.txt', 'summit/x/a.txt'], others: ['other/a.txt'] },
    { glob: 'x/**/y/**/*.md', fitting: ['x/y/a.md', 'x/1/2/y/y/3/a.md'], others: ['x/a.md', 'y/x/a.md'] },
    { glob: 'x/*/a.txt', fitting: ['x/y/a.txt'], others: ['x/a.txt', 'x/y/z/a.txt'] },
    { glob: '*.{txt,md}', fitting: ['a.txt', 'a.md'], others: ['a.doc', 'a.{txt,md}'] },
    { glob: '{a,{b,c}/d}.txt', fitting: ['a.txt', 'b/d.txt', 'c/d.txt'], others: ['b.txt', 'd.txt'] },
    { glob: 'day-[0-9][!a-c].txt', fitting: ['day-1z.txt'], others: ['day-1b.txt', 'day-xz.txt'] },
    { glob: 'a{b.txt', fitting: ['a{b.txt'], others: ['ab.txt'] },
    { glob: 'a[b.txt', fitting: ['a[b.txt'], others: ['ab.txt'] },
  ])('$glob names files as VS Code reads it', ({ glob, fitting, others }) => {
    expect(fitting.filter(path => !fits(glob, path))).toEqual([]);
    expect(others.filter(path => fits(glob, path))).toEqual([]);
  });

  it('is refused when it is too long or stands for too many', () => {
    expect(parseGlob('a'.repeat(longestGlob))).not.toBeNull();
    expect(parseGlob('a'.repeat(longestGlob + 1))).toBeNull();
    expect(parseGlob('{a,b}'.repeat(5))?.alternatives).toHaveLength(mostAlternatives);
    expect(parseGlob('{a,b}'.repeat(6))).toBeNull();
    expect(parseGlob('{a,b}'.repeat(50))).toBeNull();
    expect(parseGlob('{'.repeat(100) + '}'.repeat(100))).not.toBeNull();
  });

  it.each([
    { glob: `${'*a'.repeat(25)}b`, path: 'a'.repeat(255) },
    { glob: `${'*a'.repeat(120)}b`, path: 'a'.repeat(4000) },
    { glob: `${'**/a/'.repeat(40)}b`, path: 'a/'.repeat(2000) },
    { glob: `${'**/*a'.repeat(40)}b`, path: 'a/'.repeat(2000) },
    { glob: `{${'*a,'.repeat(30)}*b}c`, path: 'a'.repeat(4000) },
    { glob: `${'*a*b/'.repeat(40)}c`, path: 'aabb/'.repeat(800) },
  ])('is matched in no time, whatever it is: $glob', ({ glob, path }) => {
    const started = processorTime();
    expect(fits(glob, path)).toBe(false);
    // going back over every star takes hours on these; the product of the lengths is a million steps
    expect(processorTime() - started).toBeLessThan(200);
  });
});

describe('the simpler form of a glob', () => {
  it.each([
    ['summit/**/*.txt', 'summit/**/*.txt'],
    ['*budget*2024*.txt', '*.txt'],
    ['a/**/b/**/c?[0-9]*x*.md', 'a/**/c?[0-9]*.md'],
    ['{a,b}/*.{txt,md}', '{a/*.txt,b/*.txt,a/*.md,b/*.md}'],
    ['a{,.md', 'a??.md'],
  ])('of %s is %s', (glob, expected) => {
    expect(simpler(globOf(glob))).toBe(expected);
  });

  it('takes every path that the glob takes', () => {
    const text = (pieces: readonly string[]): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));
    const globs = text(['*', '**/', '?', 'a', 'b', '/', '[ab]', '[!a]', '{a,b}', '{*,b/}', '{', ',']);
    // written out, many alternatives may be longer than a glob that a person writes: each is read by itself
    const writtenOut = (glob: string): readonly string[] => /^\{(.*)\}$/.exec(glob)?.[1]?.split(',') ?? [glob];
    fc.assert(
      fc.property(globs, text(['a', 'b', '/', 'c', ',']), (glob, path) => {
        const parsed = parseGlob(glob);
        fc.pre(parsed !== null && fitsGlob(parsed, path));
        expect(writtenOut(simpler(parsed)).some(one => fits(one, path))).toBe(true);
      }),
      { examples: [['{*,b/}{a,b}{*,b/}b{*,b/}{*,b/}*', 'ab']] },
    );
  });
});
