import type { Sliced } from '../../util/sliced';
import type { ClaimLink, Derivation } from '../../claims/claim';
import { evidence } from '../pairs/evidence';
import type { Topic } from '../topic/topic';
import { refOf } from '../topic/topic';
import type { Weighting } from '../topic/weighting';

/** A span of years and the year that it goes back to: "in 41 years", said in 2024, and "since 1983". */
export interface YearSpans {
  readonly derivations: readonly Derivation[];
  /** Those between articles, as links. */
  readonly links: readonly ClaimLink[];
}

/** How alike the words must be: any span of years goes back to some year, and years stand in every article. */
const alikeFrom = 0.25;
/** Years that a span is held against, to either side in file order. */
const neighbours = 12;
/** Looking at so many claims takes well under the 2 ms that a slice may run on. */
const topicsPerSlice = 64;

/** Finds spans of years that lead from the article's year to a year named elsewhere. Linear in the claims. */
export function* yearSpans(topics: readonly Topic[], weighting: Weighting): Sliced<YearSpans> {
  const years = new Map<number, Topic[]>();
  for (const [at, topic] of topics.entries()) {
    if (at % topicsPerSlice === 0) yield;
    const year = namedYear(topic);
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []).slice(-2 * neighbours), topic]);
  }
  const derivations: Derivation[] = [];
  const links: ClaimLink[] = [];
  for (const [at, span] of topics.entries()) {
    if (at % topicsPerSlice === 0) yield;
    const length = spanLength(span);
    if (length === undefined || span.saidIn === undefined) continue;
    const start = span.saidIn - length;
    for (const year of years.get(start) ?? []) {
      const likeness =
        evidence.near * weighting.similarity(span.near, year.near) +
        evidence.sentence * weighting.similarity(span.sentence, year.sentence);
      if (likeness < alikeFrom) continue;
      const formula = `${span.saidIn} − ${length} = ${start}`;
      derivations.push({ result: refOf(year), operands: [refOf(span)], formula });
      if (year.article !== span.article) links.push(linkOf(span, year, { formula, confidence: likeness }));
    }
  }
  return { derivations, links };
}

/** The year that a time claim names, at any grain up to a year. */
function namedYear({ claim }: Topic): number | undefined {
  const from = claim.time?.from;
  if (claim.quantity !== undefined || from == null || claim.time?.anchor !== 'explicit') return undefined;
  return ['day', 'month', 'year'].includes(claim.time.grain) ? Number(from.slice(0, 4)) : undefined;
}

/** Whole years of a duration; "two-year" plans and the like are too short to tell anything. */
const shortestSpan = 3;

function spanLength({ claim }: Topic): number | undefined {
  const value = claim.quantity?.value;
  if (claim.kind !== 'duration' || claim.quantity?.unit !== 'year' || value === undefined) return undefined;
  return Number.isInteger(value) && value >= shortestSpan ? value : undefined;
}

function linkOf(
  span: Topic,
  year: Topic,
  { formula, confidence }: { readonly formula: string; readonly confidence: number },
): ClaimLink {
  const [a, b] = span.article < year.article ? [span, year] : [year, span];
  return {
    a: refOf(a),
    b: refOf(b),
    relation: 'arithmetic',
    reason: { kind: 'formula', formula },
    assumes: [],
    confidence: Math.min(1, confidence + 0.5),
  };
}
