import type { EntityType } from '../../core/entities/entity';
import type { ClaimKind } from '../../core/quantities/claimKind';
import type { ArticleAnalysis } from '../../core/story/analysis';
import type { Span } from '../../core/text/span';
import { markKinds, type MarkKind } from '../adapters/markKinds';

/** The line that marks a kind. */
export interface MarkLine {
  readonly style: 'solid' | 'double' | 'dotted' | 'dashed' | 'groove';
  /** Pixels at which the styles can be told apart in a text of 12 px. */
  readonly width: number;
  /**
   * Quotations and superlatives run over names and figures: they have a line at either end instead of one below. (One above
   * would look like one below the line of text before.)
   */
  readonly atEnds: boolean;
  /** Figures have a background besides. */
  readonly tint: boolean;
}

const below = (style: MarkLine['style'], width: number): MarkLine => ({ style, width, atEnds: false, tint: false });
const atEnds = (style: MarkLine['style'], width: number): MarkLine => ({ style, width, atEnds: true, tint: false });
const tinted = (style: MarkLine['style'], width: number): MarkLine => ({ style, width, atEnds: false, tint: true });

/** Each kind has a line of its own, so that none depends on colour alone. */
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
  superlative: atEnds('solid', 2),
  quotation: atEnds('dotted', 1),
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
