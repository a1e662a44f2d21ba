import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A figure or time marked by hand: what it measures, and where it stands (UTF-16). */
export interface MarkedFigure {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedVersion {
  readonly key: string;
  readonly date: string;
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
}

/** An invented story as a wire, a tabloid, a broadsheet and foreign papers would tell it. */
export interface MarkedVersions {
  readonly name: string;
  readonly versions: readonly MarkedVersion[];
  /** `slot a b` → the relations that are right, where it is not the same figure; a before b. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
}

const folder = join(import.meta.dirname, 'versions');

/**
 * Reads the stories: `== version date` over lines `facts | Sentence with {words|slot}.`, then `== relations` over lines
 * `slot a-b relation/relation`. They were written and marked before the linking that they measure was looked at.
 */
export function readVersions(): readonly MarkedVersions[] {
  return readdirSync(folder)
    .sort()
    .map(file => parse(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

function parse(name: string, text: string): MarkedVersions {
  const versions: MarkedVersion[] = [];
  const relations = new Map<string, readonly string[]>();
  for (const part of text.split(/^== /mu).slice(1)) {
    const [title = '', ...lines] = part.trim().split('\n');
    const [key = '', date = ''] = title.split(' ');
    if (key === 'relations') for (const line of lines) relations.set(...relationOf(line));
    else if (date !== '') versions.push({ key, date, ...textOf(lines) });
  }
  return { name, versions: versions.sort((a, b) => (a.key < b.key ? -1 : 1)), relations };
}

function relationOf(line: string): [string, readonly string[]] {
  const [slot = '', pair = '', relations = ''] = line.split(' ');
  return [[slot, ...pair.split('-').sort()].join(' '), relations.split('/')];
}

const marking = /\{([^{}|]+)\|([^{}|]+)\}/gu;

function textOf(lines: readonly string[]): Pick<MarkedVersion, 'text' | 'figures'> {
  let text = '';
  const figures: MarkedFigure[] = [];
  for (const line of lines) {
    const sentence = line.slice(line.indexOf(' | ') + 3);
    let last = 0;
    for (const { 0: whole, 1: words = '', 2: slot = '', index } of sentence.matchAll(marking)) {
      text += sentence.slice(last, index);
      figures.push({ slot, start: text.length, end: text.length + words.length });
      text += words;
      last = index + whole.length;
    }
    text += `${sentence.slice(last)}\n\n`;
  }
  return { text, figures };
}
