import type { Sliced } from '../../util/sliced';
import { trimmed, type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, lineBlocks, linesThat, readEach, saidIn, type LineBlock } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readBareLabel, readLabel, type ExportField, type Labelled } from './labels';
import { markers } from './markers';

/** Where one article ends and the next begins: rules and numbered lines, else below the last field of each. */
function* cutsOf(text: string, lines: readonly Line[]): Sliced<readonly Span[]> {
  const written = ({ start, end }: Line): string => text.slice(start, Math.min(end, start + 400));
  const rules = yield* linesThat(
    lines,
    line => markers.rule.test(written(line)) || markers.numberedStart.test(written(line)),
  );
  if (rules.length > 0) return rules;
  const ends = yield* linesThat(lines, line => markers.proQuestEnd.test(written(line)));
  return ends.map(({ end }) => ({ start: end, end }));
}

/** The articles between cuts; some have both marks above them, and the first may have none. */
function* partsOf(text: string, cuts: readonly Span[]): Sliced<readonly (readonly LineBlock[])[]> {
  const parts: (readonly LineBlock[])[] = [];
  for (const [index, start] of [0, ...cuts.map(({ end }) => end)].entries()) {
    yield;
    const blocks = yield* lineBlocks(text, start, cuts[index]?.start ?? text.length);
    if (blocks.length > 0) parts.push(blocks);
  }
  return parts;
}

/** Lines that belong together: a block, or one line of a block of fields. */
interface Unit extends Span {
  readonly label: Labelled | null;
}

/** Labels that stand in no sentence: where they follow in a line, a copy has lost its line ends. */
const sureLabel =
  / (?=(?:Full text|Publication (?:title|date|info|year)|ProQuest document ID|Document URL|Source type): \S)/g;

/** A line from each of its labels to the next. */
function fieldsInLine(text: string, { start, end }: Line): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(sureLabel)].map(({ index }) => start + index);
  return [start, ...cuts.map(cut => cut + 1)].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

function unitsOf(text: string, blocks: readonly LineBlock[]): readonly Unit[] {
  const all = blocks.flatMap(({ start, end, lines }): readonly Unit[] => {
    const units = lines
      .flatMap(line => fieldsInLine(text, line))
      .map(line => ({ start: line.start, end: line.end, label: readLabel(text, line) }));
    const fields = units.filter(({ label }) => label !== null).length;
    const isPicture = fields > 0 && readBareLabel(text, units[0] ?? { start, end }) === 'other';
    if (isPicture) return [{ start, end, label: { field: 'other', capitals: false, valueStart: end } }];
    // the headline may stand right above the text
    const isHead = units.some(({ label }) => label?.field === 'body');
    return fields > 1 || isHead ? units : [{ start, end, label: units[0]?.label ?? null }];
  });
  return all.filter(({ start, end }) => !markers.proQuestAside.test(text.slice(start, Math.min(end, start + 60))));
}

/** A field with its value, which runs on to the next field. */
interface Field {
  readonly field: ExportField;
  readonly value: Span;
}

/** How many units the last field takes, its value in the same or below it; 0 when the last unit is of none. */
function tailUnit(units: readonly Unit[], to: number): number {
  const [name, last] = [units[to - 2], units[to - 1]];
  if (last === undefined) return 0;
  if (last.label !== null) return 1;
  return name?.label != null && name.label.valueStart >= name.end && name.label.field !== 'body' ? 2 : 0;
}

/**
 * The fields of an article. A text may have lines that look like fields: it ends only where nothing but fields
 * follows.
 */
function fieldsOf(units: readonly Unit[]): readonly Field[] {
  const body = units.findIndex(({ label }) => label?.field === 'body');
  let tail = units.length;
  for (let size = tailUnit(units, tail); size > 0 && tail - size > body; size = tailUnit(units, tail)) tail -= size;
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

/** Lines above the first field: the headline, and in some forms authors and source. */
const headOf = (units: readonly Unit[]): number => units.findIndex(({ label }) => label !== null);

function readPart(text: string, units: readonly Unit[]): ExportedArticle | null {
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

/**
 * ProQuest as text, page or mail: rules between articles, or nothing but their fields, of which "Full text:" is one. Of a file
 * without rules the first article has as many lines above its fields as the second.
 */
export function* readProQuest(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const cuts = yield* cutsOf(text, lines);
  const stretches = cuts.length === 0 ? [] : yield* partsOf(text, cuts);
  const parts = yield* readEach(stretches, blocks => unitsOf(text, blocks));
  const [first, second] = parts;
  if (first === undefined) return [];
  const isRuled = cuts.some(({ start, end }) => end > start);
  if (isRuled && second === undefined) return [];
  const head = Math.max(1, second === undefined ? 1 : headOf(second));
  // units above the headline that belong to no article: whoever exported them is named there
  const lead = isRuled ? 0 : Math.max(0, headOf(first) - head);
  // most have a headline above their fields: there one that opens like a field is none
  const isHeaded = parts.filter(units => units[0]?.label === null).length * 2 > parts.length;
  return yield* readEach(parts, (units, index) => {
    const [top, ...others] = index === 0 ? units.slice(lead) : units;
    if (top === undefined) return null;
    return readPart(text, isHeaded ? [{ ...top, label: null }, ...others] : [top, ...others]);
  });
}
