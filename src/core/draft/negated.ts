import { deniers, negators } from '../language/en/negation';
import { stopWords } from '../language/en/functionWords';
import { readWords } from '../matching/words';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import type { MatchedSentence } from './versions';

/** So much of what the shorter sentence says stands in the other too: less is another statement, negated or not. */
const sharedAtLeast = 0.5;
/** A word is negated by one of so many words before it, as far as no mark stands between … */
const reach = 3;

/** Sentences of a draft with a word that is negated where the best matching sentences of versions have it plain, or the other way round. */
export function* negationFindings(
  { articles }: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const findings: DraftFinding[] = [];
  for (const [sentence, partners] of matched) {
    yield;
    const span = own.structure.sentences[sentence];
    if (span === undefined) continue;
    const here = readStatement(own, span);
    const told = partners.flatMap(({ article, sentence: index, kind }) => {
      const [other, place] = [articles[article], articles[article]?.structure.sentences[index]];
      if (kind === 'related' || other === undefined || place === undefined) return [];
      return [{ place: { article, start: place.start, end: place.end }, statement: readStatement(other, place) }];
    });
    const same = told.filter(({ statement }) => sharedPart(here, statement) >= sharedAtLeast);
    const turned = [...here].find(([word, { negated }]) => {
      const others = same.flatMap(({ statement }) => statement.get(word) ?? []);
      return others.length > 0 && others.every(other => areOpposite(other.negated, negated));
    });
    if (turned === undefined) continue;
    const at = same.filter(({ statement }) => statement.has(turned[0])).map(({ place }) => place);
    findings.push({ subject: 'statement', verdict: 'differs', ...turned[1].span, at, against: [] });
  }
  return findings;
}

/** Whether a word is negated: by a word beside it, maybe by one further off, or not. */
type Negated = 'beside' | 'maybe' | 'not';

function areOpposite(a: Negated, b: Negated): boolean {
  return (a === 'beside' && b === 'not') || (a === 'not' && b === 'beside');
}

/** The content words of a sentence, each where it stands first and whether it is negated there. */
type Statement = ReadonlyMap<string, { readonly negated: Negated; readonly span: Span }>;

/** Words of quotations and figures are left out: they are held against the versions by themselves. */
function readStatement({ text, quotes, claims }: ArticleAnalysis, sentence: Span): Statement {
  const apart = [...quotes, ...claims].filter(one => overlap(one, sentence) > 0);
  const statement = new Map<string, { readonly negated: Negated; readonly span: Span }>();
  let [negation, behind] = [Infinity, sentence.start];
  for (const { start, end, folded } of readWords(textOf(text, sentence))) {
    const span = { start: sentence.start + start, end: sentence.start + end };
    const isBroken = /[,;:()—–"“”]/u.test(text.slice(behind, span.start));
    behind = span.end;
    if (apart.some(one => overlap(one, span) > 0)) continue;
    negation = isBroken ? Infinity : negation + 1;
    const written = textOf(text, span).toLowerCase().replaceAll('’', "'");
    if (negators.has(written) || deniers.has(written) || written.endsWith("n't")) negation = 0;
    else if (!stopWords.has(folded) && !statement.has(folded)) {
      const negated = negation <= reach ? 'beside' : negation < Infinity ? 'maybe' : 'not';
      statement.set(folded, { negated, span });
    }
  }
  return statement;
}

function sharedPart(a: Statement, b: Statement): number {
  const shared = [...a.keys()].filter(word => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
