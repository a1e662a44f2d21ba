import { trimmed, type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, lineBlocks, saidIn, type LineBlock } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel, type ExportField, type Labelled } from './labels';
import { markers } from './markers';

/** The articles between rules and numbered lines; some have both above them, and the first may have none. */
function partsOf(text: string, lines: readonly Line[]): readonly (readonly LineBlock[])[] {
  const cuts = lines.filter(({ start, end }) => {
    const written = text.slice(start, Math.min(end, start + 400));
    return markers.rule.test(written) || markers.numberedStart.test(written);
  });
  if (cuts.length === 0) return [];
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts
    .map((start, index) => lineBlocks(text, start, cuts[index]?.start ?? text.length))
    .filter(blocks => blocks.length > 0);
}

/** Lines that belong together: a block, or one line of a block of fields. */
interface Unit extends Span {
  readonly label: Labelled | null;
}

function unitsOf(text: string, blocks: readonly LineBlock[]): readonly Unit[] {
  return blocks.flatMap(({ start, end, lines }) => {
    const units = lines.map(line => ({ start: line.start, end: line.end, label: readLabel(text, line) }));
    const fields = units.filter(({ label }) => label !== null).length;
    return fields > 1 ? units : [{ start, end, label: units[0]?.label ?? null }];
  });
}

/** A field with its value, which runs on to the next field. */
interface Field {
  readonly field: ExportField;
  readonly value: Span;
}

/**
 * The fields of an article. A text may have lines that look like fields: it ends only where nothing but fields
 * follows.
 */
function fieldsOf(units: readonly Unit[]): readonly Field[] {
  const body = units.findIndex(({ label }) => label?.field === 'body');
  let tail = units.length;
  while (tail > body + 1 && units[tail - 1]?.label !== null) tail--;
  const fields: Field[] = [];
  for (const [index, { end, label }] of units.entries()) {
    const inBody = body >= 0 && index > body && index < tail;
    if (label !== null && !inBody) fields.push({ field: label.field, value: { start: label.valueStart, end } });
    else {
      const last = fields.pop();
      if (last !== undefined) fields.push({ ...last, value: { start: last.value.start, end } });
    }
  }
  return fields;
}

/** What ProQuest writes where it has no text. */
const noText = /^(?:none available|not available|nicht verfügbar|non disponible|niet beschikbaar)\b/i;

function readPart(text: string, blocks: readonly LineBlock[]): ExportedArticle | null {
  const units = unitsOf(text, blocks);
  const fields = fieldsOf(units);
  const valueOf = (field: ExportField): Span | undefined =>
    fields.find(one => one.field === field && one.value.end > one.value.start)?.value;
  const [first] = units;
  const last = units.at(-1);
  const [outlet, dated] = [valueOf('outlet'), valueOf('date')];
  if (first === undefined || last === undefined || (outlet === undefined && dated === undefined)) return null;
  const title = valueOf('title') ?? (first.label === null ? first : undefined);
  const story = [valueOf('body'), valueOf('abstract')].find(
    span => span !== undefined && !noText.test(text.slice(span.start, span.start + 24)),
  );
  return {
    span: { start: first.start, end: last.end },
    title: saidIn(text, title),
    titleSpan: title ?? null,
    date: dated === undefined ? null : statedDate(text.slice(dated.start, dated.end), 'dayFirst'),
    // the place of publication stands behind the name
    outlet: saidIn(text, outlet)?.split(';')[0]?.trim() ?? null,
    author: authorIn(text, valueOf('author')),
    body: story === undefined ? [] : [trimmed(text, story)],
  };
}

/** ProQuest as text: rules between articles, and labelled fields of which "Full text:" is one. */
export function readProQuest(text: string, lines: readonly Line[]): readonly ExportedArticle[] {
  const parts = partsOf(text, lines);
  return parts.length < 2 ? [] : parts.flatMap(blocks => readPart(text, blocks) ?? []);
}
