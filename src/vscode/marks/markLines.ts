import type { EntityType } from '../../core/entities/entity';
import type { ClaimKind } from '../../core/quantities/claimKind';
import type { ArticleAnalysis } from '../../core/story/analysis';
import type { Span } from '../../core/text/span';
import { markKinds, type MarkKind, type MarkStyle } from '../adapters/markKinds';

/** How a kind is marked. */
interface MarkLine {
  readonly style: 'solid' | 'double' | 'dotted' | 'dashed' | 'groove' | 'none';
  /** Pixels at which the styles can be told apart in a text of 12 px. */
  readonly width: number;
  /** Figures have a background besides. */
  readonly tint: boolean;
  /** Quotations run over names and figures, and leave the room below the words to these. */
  readonly italic: boolean;
}

const below = (style: MarkLine['style'], width: number): MarkLine => ({ style, width, tint: false, italic: false });
const tinted = (style: MarkLine['style'], width: number): MarkLine => ({ style, width, tint: true, italic: false });
const quoted: MarkLine = { style: 'none', width: 0, tint: false, italic: true };

/** The style of all types: each kind has a line of its own, so that none depends on colour alone. */
export const markLines: Readonly<Record<MarkKind, MarkLine>> = {
  person: below('solid', 2),
  organisation: below('double', 3),
  place: below('dotted', 2),
  group: below('dashed', 2),
  event: below('groove', 3),
  name: below('solid', 1),
  money: tinted('solid', 2),
  percent: tinted('double', 3),
  count: tinted('dashed', 2),
  date: tinted('dotted', 2),
  duration: tinted('solid', 1),
  superlative: below('solid', 3),
  quotation: quoted,
};

const calmName = below('solid', 1);
const calmFigure = tinted('none', 0);

/**
 * The calm style: a thin line below names, in the colour of their type, and a soft background behind figures: the two are told apart
 * where they touch, and neither looks like the words that differ, which alone are underlined in every version.
 */
export const calmLines: Readonly<Record<MarkKind, MarkLine>> = {
  person: calmName,
  organisation: calmName,
  place: calmName,
  group: calmName,
  event: calmName,
  name: calmName,
  money: calmFigure,
  percent: calmFigure,
  count: calmFigure,
  date: calmFigure,
  duration: calmFigure,
  superlative: below('dotted', 1),
  quotation: quoted,
};

/** The lines of each style that a person can choose. */
export const linesOfStyle: Readonly<Record<MarkStyle, Readonly<Record<MarkKind, MarkLine>>>> = {
  calm: calmLines,
  allTypes: markLines,
};

/** Id of the theme colour of a kind's line. */
export const markColour = (kind: MarkKind): string => `crossread.${kind}Foreground`;

const kindOfEntity: Readonly<Record<EntityType, MarkKind>> = {
  PERSON: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  GROUP: 'group',
  EVENT: 'event',
  NAME: 'name',
};

const kindOfClaim: Readonly<Record<ClaimKind, MarkKind>> = {
  money: 'money',
  percent: 'percent',
  points: 'percent',
  count: 'count',
  measure: 'count',
  rate: 'count',
  ratio: 'count',
  ordinal: 'count',
  vague: 'count',
  duration: 'duration',
  age: 'duration',
  date: 'date',
  period: 'date',
};

/** The spans of an article to mark, by kind. A claim that is only light is not marked. */
export function marksOf(article: ArticleAnalysis): ReadonlyMap<MarkKind, readonly Span[]> {
  const marks = new Map<MarkKind, Span[]>(markKinds.map(kind => [kind, []]));
  for (const mention of article.mentions) marks.get(kindOfEntity[mention.type])?.push(mention);
  for (const claim of article.claims) if (claim.salience === 'claim') marks.get(kindOfClaim[claim.kind])?.push(claim);
  marks.get('superlative')?.push(...article.superlatives);
  marks.get('quotation')?.push(...article.quotes);
  return marks;
}
