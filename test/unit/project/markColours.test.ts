import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markKinds, type MarkKind } from '../../../src/vscode/adapters/markKinds';
import { calmLines, markColour, markLines } from '../../../src/vscode/marks/markLines';
import { contrast, difference, sights } from '../../support/colour/colour';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const file = join(import.meta.dirname, '../../../package.json');
const { colors } = (JSON.parse(readFileSync(file, 'utf8')) as Manifest).contributes;

/** Editor backgrounds of VS Code's own themes: the current ones and those before. */
const themes = [
  { theme: 'light', backgrounds: ['#ffffff', '#f8f8f8'], leastContrast: 3 },
  { theme: 'dark', backgrounds: ['#1f1f1f', '#1e1e1e'], leastContrast: 3 },
  { theme: 'highContrast', backgrounds: ['#000000'], leastContrast: 7 },
  { theme: 'highContrastLight', backgrounds: ['#ffffff'], leastContrast: 7 },
] as const;

const colourOf = (id: string, theme: string): string => colors.find(one => one.id === id)?.defaults[theme] ?? '';

const pairs = markKinds.flatMap((a, index) => markKinds.slice(index + 1).map(b => [a, b] as const));

/** The smallest difference that two kinds must have to everyone's eyes: more where the style of their lines is the same. */
const leastDifference = (a: MarkKind, b: MarkKind): number => (markLines[a].style === markLines[b].style ? 20 : 6);

describe('the lines that mark kinds of words', () => {
  it('are each of another style, width, place or background, so that none depends on colour', () => {
    expect(new Set(markKinds.map(kind => JSON.stringify(markLines[kind]))).size).toBe(markKinds.length);
  });

  it('are few in the calm style: one for names, one for figures', () => {
    const { superlative: _, quotation: __, ...calm } = calmLines;
    expect(new Set(Object.values(calm).map(line => JSON.stringify(line))).size).toBe(2);
  });

  describe.each(themes)('in a theme that is $theme', ({ theme, backgrounds, leastContrast }) => {
    it.each(markKinds)('stand out from the background: %s', kind => {
      const layer = markLines[kind].tint ? colourOf('crossread.figureBackground', theme) : undefined;
      for (const background of backgrounds)
        expect(contrast(colourOf(markColour(kind), theme), background, layer)).toBeGreaterThanOrEqual(leastContrast);
    });

    it.each(sights)('can be told apart by colour with sight: %s', sight => {
      const alike = pairs.flatMap(([a, b]) => {
        const seen = difference(colourOf(markColour(a), theme), colourOf(markColour(b), theme), sight);
        return seen < leastDifference(a, b) ? [`${a} and ${b}: ${seen.toFixed(1)}`] : [];
      });
      expect(alike).toEqual([]);
    });
  });
});

/** Text colours of VS Code's own themes, on which figures have a soft background. */
const texts = { light: '#3b3b3b', dark: '#cccccc', highContrast: '#ffffff', highContrastLight: '#292929' } as const;

describe.each(themes)('in a theme that is $theme', ({ theme, backgrounds, leastContrast }) => {
  it('text can be read on the background of figures (WCAG AA: 4.5)', () => {
    for (const background of backgrounds)
      expect(contrast(texts[theme], background, colourOf('crossread.figureBackground', theme))).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it('lines below notes and marks beside the scroll bar stand out', () => {
    const marks = colors.filter(({ id }) => /^crossread\.note|Ruler$/.test(id)).map(({ id }) => id);
    const faint = marks.flatMap(id =>
      backgrounds
        .map(background => `${id}: ${contrast(colourOf(id, theme), background).toFixed(1)}`)
        .filter(told => Number(told.split(': ')[1]) < leastContrast),
    );
    expect(marks.length).toBeGreaterThan(10);
    expect(faint).toEqual([]);
  });
});

describe('the measures of colours', () => {
  it('know black on white, and what the colour-blind confuse', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1);
    expect(difference('#000000', '#ffffff', 'usual')).toBeCloseTo(100, 1);
    expect(difference('#d62728', '#7d7a00', 'usual')).toBeGreaterThan(60);
    expect(difference('#d62728', '#7d7a00', 'deuteranopia')).toBeLessThan(30);
  });
});
