import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromMapPage, PageMap, PageMapCell } from '../../../src/core/report/storyMapMessages';

const repository = join(import.meta.dirname, '..', '..', '..');

/** Colours of VS Code's own themes, as the editor gives them to its pages. */
const themes = {
  dark: {
    body: 'vscode-dark',
    colours: {
      background: '#1f1f1f',
      foreground: '#cccccc',
      faint: '#9d9d9d',
      focus: '#0078d4',
      contrast: '',
      hover: '#2a2d2e',
    },
    tiers: { copied: '#b48cff', edited: '#4da3ff', reworded: '#3fb98f', related: '#777777', onlyHere: '#ffb057' },
    charts: { red: '#f14c4c', blue: '#3794ff' },
  },
  light: {
    body: 'vscode-light',
    colours: {
      background: '#ffffff',
      foreground: '#3b3b3b',
      faint: '#3b3b3b',
      focus: '#005fb8',
      contrast: '',
      hover: '#f2f2f2',
    },
    tiers: { copied: '#7a3fc4', edited: '#0b5cad', reworded: '#1a936f', related: '#8f8f8f', onlyHere: '#d9822b' },
    charts: { red: '#e51400', blue: '#1a85ff' },
  },
  highContrast: {
    body: 'vscode-high-contrast',
    colours: {
      background: '#000000',
      foreground: '#ffffff',
      faint: '#ffffffb3',
      focus: '#f38518',
      contrast: '#6fc3df',
      hover: '#ffffff1a',
    },
    tiers: { copied: '#dcc6ff', edited: '#9cd3ff', reworded: '#8ff0be', related: '#b0b0b0', onlyHere: '#ffd76a' },
    charts: { red: '#f48771', blue: '#3794ff' },
  },
} as const;

/** One of VS Code's own themes. */
export type Theme = keyof typeof themes;

/** The class of a page's body in a theme. */
export const bodyClassOf = (theme: Theme): string => themes[theme].body;

/** Colours and fonts as the editor gives them to a page. */
export function variablesOf(theme: Theme): string {
  const { colours, tiers, charts } = themes[theme];
  const values: Readonly<Record<string, string>> = {
    'font-family': 'system-ui, sans-serif',
    'font-size': '13px',
    'editor-background': colours.background,
    'editor-foreground': colours.foreground,
    foreground: colours.foreground,
    descriptionForeground: colours.faint,
    focusBorder: colours.focus,
    contrastBorder: colours.contrast,
    'list-hoverBackground': colours.hover,
    'editorHoverWidget-background': colours.background,
    'editorHoverWidget-foreground': colours.foreground,
    'editorHoverWidget-border': colours.contrast || colours.faint,
    'button-secondaryBackground': colours.hover,
    'button-secondaryForeground': colours.foreground,
    ...Object.fromEntries(Object.entries(tiers).map(([tier, value]) => [`crossread-${tier}Ruler`, value])),
    ...Object.fromEntries(Object.entries(charts).map(([name, value]) => [`charts-${name}`, value])),
  };
  const set = Object.entries(values).filter(([, value]) => value !== '');
  return set.map(([name, value]) => `--vscode-${name}: ${value};`).join(' ');
}

/** What the built page says to its host, which is not there. */
declare global {
  interface Window {
    sent: FromMapPage[];
  }
}

export interface MapPageOptions {
  readonly theme: Theme;
  readonly width: number;
  readonly height?: number;
  readonly texts?: Readonly<Record<string, string>>;
}

/** The built page of the story map in a browser alone, told of a story as the editor would tell it. */
export async function openMapPage(browser: Browser, map: PageMap, options: MapPageOptions) {
  const { theme, width, height = 900, texts = {} } = options;
  const page = await browser.newPage({ viewport: { width, height } });
  const style = readFileSync(join(repository, 'media', 'webview', 'map.css'), 'utf8');
  const script = readFileSync(join(repository, 'dist', 'webview', 'map.js'), 'utf8');
  const data = JSON.stringify({ article: 'v0', texts }).replaceAll('<', '\\u003c');
  await page.setContent(
    `<!DOCTYPE html><html lang="en"><head><title>Crossread</title><style>:root { ${variablesOf(theme)} }</style><style>${style}</style></head>
     <body class="${themes[theme].body}"><script type="application/json" id="data">${data}</script></body></html>`,
  );
  await page.evaluate(() => {
    let state: unknown;
    window.sent = [];
    const editor = {
      postMessage: (message: FromMapPage) => window.sent.push(message),
      getState: () => state,
      setState: (next: unknown) => (state = next),
    };
    Object.assign(window, { acquireVsCodeApi: () => editor });
  });
  await page.addScriptTag({ content: script });
  const tell = (next: PageMap): Promise<void> =>
    page.evaluate(message => window.postMessage(message, '*'), { type: 'map', map: next });
  await tell(map);
  await page.locator('.cell').first().waitFor();
  return {
    page,
    /** Sends another picture, as after an edit. */
    tell,
    /** The last thing that the page asked of its host. */
    lastSent: (): Promise<FromMapPage | undefined> => page.evaluate(() => window.sent.at(-1)),
    /** What is focused, as a screen reader names it. */
    focused: (): Promise<string | null> => focusedName(page),
    [Symbol.asyncDispose]: () => page.close(),
  };
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? null;
  });
}

const sentence = 'The ferry left the island in the evening and the harbour master saw it go. ';

/** A story of versions that are told alike paragraph by paragraph; every fourth paragraph stands in one version alone. */
export function generatedMap(versions: number, paragraphs: number): PageMap {
  const cellOf = (version: number, index: number): PageMapCell => {
    const start = index * 500;
    const end = start + sentence.length * (1 + ((index + version) % 4));
    const alone = index % 4 === 3;
    const others = Array.from({ length: versions }, (_, other) => other).filter(other => other !== version);
    return {
      start,
      end,
      words: sentence.repeat(4).slice(0, end - start),
      onlyHere: alone ? [{ start, end }] : [],
      differences: index === 1 ? 1 : 0,
      partners: alone ? [] : others.map((other): [number, number] => [other, index]),
      relations: alone ? 'Only in this version' : `In ${others.length} of ${others.length} other versions`,
      name: `version-${version}, paragraph ${index + 1} of ${paragraphs}`,
    };
  };
  const columns = Array.from({ length: versions }, (_, version) => ({
    key: `v${version}`,
    label: `version-${version}`,
    date: '2024-07-09',
    length: '400 words',
    title: `version-${version}.txt`,
    pinned: false,
    cells: Array.from({ length: paragraphs }, (_, index) => cellOf(version, index)),
  }));
  const ends = (version: number, cell: number) => {
    const { start = 0, end = 0 } = columns[version]?.cells[cell] ?? {};
    return { column: version, cell, start, end };
  };
  const tiers = ['copied', 'edited', 'reworded', 'related'] as const;
  const pairs = columns.slice(1).map((_, left) => left);
  return {
    columns,
    ribbons: pairs.flatMap(
      left =>
        columns[left]?.cells.flatMap((cell, index) => {
          const tier = tiers[(index + left) % 4] ?? 'copied';
          return cell.partners.length === 0
            ? []
            : [{ a: ends(left, index), b: ends(left + 1, index), tier, relation: tier }];
        }) ?? [],
    ),
    differences: pairs.map(left => ({ a: ends(left, 1), b: ends(left + 1, 1), relation: 'differs' })),
    origins: [{ columns: [0, 1], text: '80% common wording', title: 'One origin: version-0, version-1' }],
    times: [],
  };
}
