import type { PlacedNote } from '../../annotations/placedNote';
import type { SentenceRef } from '../../matching/match';
import type { Sliced } from '../../util/sliced';
import { isDifference, type FactColumn, type FactEntry, type FactRow } from '../factTableModel';
import type { Handover } from './handover';
import { versionRows } from './versions';
import { clipped, kindWords, placeWords, quoted, readingOf, relationWords, statusOf, sumUp, wordsAt } from './words';

/** Signs that mean something to Markdown inside a line; `:` and `@` only where addresses become links, `.` after `www`. */
const signs = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)|(?<=\bwww)\./gi;

/** What makes a list, a heading or a rule of a line that begins with it. */
const lineStart = /^(\d{0,9})([-+=.)])(?=[\s=-]|$)/;

/** A text in one line of Markdown that shows exactly it: no emphasis, links, images, HTML, headings or lists. */
export function markdownLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(signs, sign => `\\${sign}`).replace(lineStart, '$1\\$2');
}

/** Statements are long: in a cell of a table their beginning is enough to know them by. */
const longestCell = 160;

/** Of a text without stops, a sentence may be a page. */
const longestSentence = 1_000;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** “close to $65 billion” (about 65 billion USD · source: officials) */
function said({ story }: Handover, entry: FactEntry, most = Infinity): string {
  const words = clipped(wordsAt(story, entry), most);
  const read = readingOf(entry, words);
  return markdownLine(quoted(words)) + (read === '' ? '' : ` (${markdownLine(read)})`);
}

function versions(handover: Handover): string {
  const rows = versionRows(handover).map(({ label, name, published, address, words }) =>
    [label, name, published, address].map(markdownLine).concat(String(words)),
  );
  return table(['Version', 'File', 'Published', 'Address', 'Words'], rows);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Less common wording than this is chance and stock phrases. */
const leastShared = 0.05;

function origins({ story, table: { columns } }: Handover): string {
  const labels = new Map(columns.map(({ article, label }) => [article, markdownLine(label)]));
  const groups = story.matches.origins.map(group => `- ${group.map(article => labels.get(article) ?? '').join(', ')}`);
  const shared = story.matches.pairs
    .filter(pair => pair.shared >= leastShared)
    .map(
      ({ a, b, shared: share }) =>
        `${labels.get(a) ?? ''} and ${labels.get(b) ?? ''} share ${percent(share)} of their wording.`,
    );
  return [groups.join('\n'), ...shared].join('\n\n');
}

function differences(handover: Handover): string {
  const labels = labelsOf(handover);
  const items = handover.table.rows.flatMap((fact, index) => {
    if (!isDifference(fact.relation)) return [];
    const about = [kindWords[fact.kind], markdownLine(fact.about)].filter(part => part !== '').join(', ');
    const lines = fact.entries.map(entry => `  - ${labels.get(entry.article) ?? ''}: ${said(handover, entry)}`);
    const sums = fact.sums.map(({ formula }) => `  - ${markdownLine(formula)}`);
    return [[`- **${index + 1}** ${relationWords[fact.relation]} (${about})`, ...lines, ...sums].join('\n')];
  });
  return items.length === 0 ? 'Nothing was found that the versions give differently.' : items.join('\n');
}

const labelsOf = ({ table: { columns } }: Handover): ReadonlyMap<number, string> =>
  new Map(columns.map(({ article, label }) => [article, markdownLine(label)]));

/** Facts that several versions have, or that follow from others; what one version has alone is listed apart. */
const isShared = ({ relation }: FactRow): boolean => relation !== 'onlyHere';

function factTable(handover: Handover): string {
  const { columns, rows } = handover.table;
  const notes = new Map<number, PlacedNote[]>();
  for (const fact of handover.facts.flat()) notes.set(fact.number, [...(notes.get(fact.number) ?? []), ...fact.notes]);
  const lines = rows.flatMap((fact, index) => {
    if (!isShared(fact)) return [];
    const cells = columns.map(({ article }) =>
      fact.entries
        .filter(entry => entry.article === article)
        .map(entry => said(handover, entry, longestCell))
        .join('; '),
    );
    const status = statusOf(notes.get(index + 1) ?? []);
    return [[String(index + 1), kindWords[fact.kind], relationWords[fact.relation], ...cells, status]];
  });
  const heads = ['No.', 'Kind', 'Relation', ...columns.map(({ label }) => markdownLine(label)), 'Status'];
  return lines.length === 0 ? 'No fact stands in more than one version.' : table(heads, lines);
}

function onlyHere({ story }: Handover, { article }: FactColumn): string {
  const sentences = story.articles[article]?.structure.sentences ?? [];
  const only = story.matches.onlyHere.filter((ref: SentenceRef) => ref.article === article);
  const lines = only.flatMap(({ sentence }) => {
    const span = sentences[sentence];
    const words = span && clipped(wordsAt(story, { article, start: span.start, end: span.end }), longestSentence);
    return words === undefined ? [] : [`- ${markdownLine(words)}`];
  });
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

function noteLines(placed: PlacedNote): string {
  const { note, anchor } = placed;
  const words = note.target === null ? 'whole article' : `“${markdownLine(anchor?.now ?? anchor?.was ?? '')}”`;
  const about = [statusOf([placed]), ...note.tags.map(markdownLine), markdownLine(placeWords(placed))];
  const by = note.creator === undefined ? '' : ` (${markdownLine(note.creator.name)})`;
  const text = note.comment === '' ? [] : [`  - ${markdownLine(note.comment)}${by}`];
  const replies = note.replies.map(
    ({ comment, creator }) => `  - ${markdownLine(`${creator?.name ?? ''}: ${comment}`)}`,
  );
  const sources = note.sources.map(source => `  - Source: ${markdownLine(source)}`);
  return [`- ${words}: ${about.filter(part => part !== '').join(', ')}`, ...text, ...replies, ...sources].join('\n');
}

function notesOf({ facts, otherNotes }: Handover, { article }: FactColumn): string {
  const all = new Set([...(facts[article] ?? []).flatMap(({ notes }) => notes), ...(otherNotes[article] ?? [])]);
  const place = ({ anchor }: PlacedNote): number => anchor?.start ?? Infinity;
  const sorted = [...all].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return sorted.length === 0 ? 'None.' : sorted.map(noteLines).join('\n');
}

/** Passages that a person linked, by hand or by confirming what was suggested; facts tell of some of them, too. */
function linked(handover: Handover): readonly string[] {
  const labels = labelsOf(handover);
  const words = ({ article, sentence }: SentenceRef): string => {
    const span = handover.story.articles[article]?.structure.sentences[sentence];
    const said = span === undefined ? '' : wordsAt(handover.story, { article, start: span.start, end: span.end });
    return `${labels.get(article) ?? ''}: ${markdownLine(quoted(clipped(said, longestCell)))}`;
  };
  return handover.story.matches.matches.flatMap(({ a, b, decided }) =>
    decided === true ? [`- ${words(a)}; ${words(b)}`] : [],
  );
}

/** What second readers suggest, by who does, apart from the facts. */
function suggested(handover: Handover): string {
  const labels = labelsOf(handover);
  const lines = handover.suggestions.map(({ a, b, relation, proposal }) => {
    const said = [a, b].map(
      place =>
        `${labels.get(place.article) ?? ''}: ${markdownLine(quoted(clipped(wordsAt(handover.story, place), longestCell)))}`,
    );
    return `- ${said.join('; ')} (${relationWords[relation]}; suggested by ${markdownLine(proposal.model)}, ${proposal.date})`;
  });
  return `Found by nobody but second readers, and confirmed by no person.\n\n${lines.join('\n')}`;
}

/** The report of a story in Markdown (CommonMark with tables). Words of articles and notes are escaped. */
export function* toMarkdown(handover: Handover): Sliced<string> {
  const { columns } = handover.table;
  const parts = [
    `# ${markdownLine(handover.title)}`,
    `${sumUp(handover)}.`,
    `## Versions\n\n${versions(handover)}`,
    `## Origins\n\nVersions that share their wording count as one origin.\n\n${origins(handover)}`,
    `## Where the versions differ\n\n${differences(handover)}`,
  ];
  yield;
  parts.push(`## Facts\n\n${factTable(handover)}`);
  yield;
  const apart = (make: (column: FactColumn) => string): string =>
    columns.map(column => `### ${markdownLine(column.label)}\n\n${make(column)}`).join('\n\n');
  parts.push(`## Only in one version\n\n${apart(column => onlyHere(handover, column))}`);
  yield;
  parts.push(`## Notes\n\n${apart(column => notesOf(handover, column))}`);
  const byHand = linked(handover);
  if (byHand.length > 0) parts.push(`## Passages that a person linked\n\n${byHand.join('\n')}`);
  if (handover.suggestions.length > 0) parts.push(`## Suggested by second readers\n\n${suggested(handover)}`);
  return `${parts.join('\n\n')}\n`;
}
