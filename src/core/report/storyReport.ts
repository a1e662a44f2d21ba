import type { ClaimLink, ClaimRef, Derivation, NumericClaim } from '../claims/claim';
import type { TimeValue } from '../times/timeValue';
import type { Entity, EntityType, Mention } from '../entities/entity';
import type { MatchTier, SentenceRef } from '../matching/match';
import { suggestedPair, type SuggestedPair } from '../secondReader/checkReport';
import type { Suggestion } from '../secondReader/suggestion';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import type { DateSource, Paragraph, Segment } from '../text/article';
import type { Span } from '../text/span';
import type { PlaceInStory, StoryNote } from '../text/storyNote';
import { detailOf } from './articleDetails';
import { claimReasonWords, noteReasonWords } from './reasonWords';
import { toldRelation } from './tellsApart';

/** A span of a file of the report, UTF-16 into its text. */
export interface FilePlace extends Span {
  readonly file: string;
}

/** A sentence of a file of the report, by index. */
export interface FileSentence {
  readonly file: string;
  readonly sentence: number;
}

/** A claim in the report. Infinite bounds are null, as JSON has no infinity. */
export interface ReportClaim extends Span {
  readonly id: string;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly sentence: number;
  readonly kind: NumericClaim['kind'];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: string;
  readonly time: {
    readonly from: string | null;
    readonly to: string | null;
    readonly grain: string;
    readonly assumption: string | null;
  } | null;
  readonly subject: { readonly head: string; readonly role: string | null };
  readonly attribution: { readonly speaker: string } | null;
  readonly modality: string | null;
  readonly salience: NumericClaim['salience'];
}

/** One article in the report. */
export interface ReportArticle {
  readonly file: string;
  readonly title: string | null;
  /** The name of the paper or station, as a person set it or the file states it. */
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  /** The tag of its language where that is not English: only its figures are read then. */
  readonly language: string | null;
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly (Span & { readonly paragraph: number })[];
  readonly mentions: readonly (Span & {
    readonly type: EntityType;
    readonly entity: string;
    readonly reason: string;
  })[];
  readonly claims: readonly ReportClaim[];
  readonly quotes: readonly (Span & { readonly speaker: string | null })[];
  readonly superlatives: readonly Span[];
}

/** The whole story as plain JSON data: what `crossread analyze --json` prints. */
export interface StoryReport {
  readonly format: 'crossread-story/1';
  readonly articles: readonly ReportArticle[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
    readonly roles: readonly { readonly file: string; readonly role: string }[];
  }[];
  readonly matches: readonly {
    readonly a: FileSentence;
    readonly b: FileSentence;
    readonly score: number;
    readonly kind: MatchTier;
  }[];
  readonly claimLinks: readonly {
    readonly a: string;
    readonly b: string;
    readonly relation: ClaimLink['relation'];
    readonly why: string;
    readonly assumes: readonly string[];
  }[];
  readonly derivations: readonly {
    readonly result: string;
    readonly operands: readonly string[];
    readonly formula: string;
  }[];
  readonly notes: readonly {
    readonly relation: StoryNote['relation'];
    readonly a: FilePlace;
    readonly b: FilePlace;
    readonly why: string;
  }[];
  readonly onlyHere: readonly FileSentence[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly shared: number }[];
  readonly origins: readonly (readonly string[])[];
  /** What second readers suggest; only where it was asked for. */
  readonly suggestions?: readonly SuggestedPair[];
}

/** Turns indices of a story into the names that the report uses. */
interface Naming {
  file(article: number): string;
  claim(ref: ClaimRef): string;
  entity(id: string): string;
}

function namingOf(story: StoryAnalysis): Naming {
  const firstClaim: number[] = [];
  let count = 0;
  for (const article of story.articles) {
    firstClaim.push(count);
    count += article.claims.length;
  }
  const entities = new Map(story.entities.map(({ id }, index) => [id, `e${index + 1}`]));
  return {
    file: article => story.articles[article]?.name ?? '',
    claim: ref => `c${(firstClaim[ref.article] ?? 0) + ref.claim + 1}`,
    entity: id => entities.get(id) ?? '',
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** Scores carry three decimals: enough to rank, and short. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

function timeOf(time: TimeValue | undefined): ReportClaim['time'] {
  if (time === undefined) return null;
  const assumption = time.assumption ? [time.assumption.kind, ...time.assumption.values].join(' ') : null;
  return { from: time.from, to: time.to, grain: time.grain, assumption };
}

function claimOf(claim: NumericClaim, id: string): ReportClaim {
  const { quantity } = claim;
  return {
    id,
    start: claim.start,
    end: claim.end,
    coreStart: claim.core.start,
    coreEnd: claim.core.end,
    sentence: claim.sentence,
    kind: claim.kind,
    value: finite(quantity?.value),
    low: finite(quantity?.low),
    high: finite(quantity?.high),
    unit: quantity?.unit ?? null,
    bound: quantity?.bound ?? claim.time?.bound ?? '=',
    time: timeOf(claim.time),
    subject: { head: claim.subject.head, role: claim.subject.role ?? null },
    attribution: claim.attribution ? { speaker: claim.attribution.speaker } : null,
    modality: claim.modality ?? null,
    salience: claim.salience,
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function mentionOf(mention: Mention, naming: Naming): ReportArticle['mentions'][number] {
  return { ...spanOf(mention), type: mention.type, entity: naming.entity(mention.entity), reason: mention.reason };
}

function articleOf(article: ArticleAnalysis, index: number, naming: Naming): ReportArticle {
  const { structure } = article;
  return {
    file: naming.file(index),
    title: structure.title,
    outlet: detailOf(article, 'outlet')?.value ?? null,
    date: article.date?.date ?? null,
    dateSource: article.date?.source ?? null,
    language: structure.language ?? null,
    segments: structure.segments.map(segment => ({ ...spanOf(segment), kind: segment.kind })),
    paragraphs: structure.paragraphs.map(paragraph => ({ ...spanOf(paragraph), kind: paragraph.kind })),
    sentences: structure.sentences.map(sentence => ({ ...spanOf(sentence), paragraph: sentence.paragraph })),
    mentions: article.mentions.map(mention => mentionOf(mention, naming)),
    claims: article.claims.map((claim, i) => claimOf(claim, naming.claim({ article: index, claim: i }))),
    quotes: article.quotes.map(quote => ({ ...spanOf(quote), speaker: quote.speaker })),
    superlatives: article.superlatives.map(spanOf),
  };
}

function entityOf(entity: Entity, naming: Naming): StoryReport['entities'][number] {
  const counts = entity.counts.flatMap((count, article) => (count > 0 ? [[naming.file(article), count] as const] : []));
  const roles = new Map(
    entity.roles.map(({ article, role }) => [`${article} ${role}`, { file: naming.file(article), role }]),
  );
  return {
    id: naming.entity(entity.id),
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    counts: Object.fromEntries(counts),
    roles: [...roles.values()],
  };
}

function linkOf(story: StoryAnalysis, link: ClaimLink, naming: Naming): StoryReport['claimLinks'][number] {
  return {
    a: naming.claim(link.a),
    b: naming.claim(link.b),
    relation: toldRelation(story, link),
    why: claimReasonWords(link.reason),
    assumes: link.assumes.map(assumption => [assumption.kind, ...assumption.values].join(' ')),
  };
}

function derivationOf(derivation: Derivation, naming: Naming): StoryReport['derivations'][number] {
  return {
    result: naming.claim(derivation.result),
    operands: derivation.operands.map(operand => naming.claim(operand)),
    formula: derivation.formula,
  };
}

/**
 * The report of a story. Deterministic: the same story gives the same value, key order included.
 * Offsets are UTF-16 code units into the decoded text.
 * @param suggestions left out where none are given
 */
export function toStoryReport(story: StoryAnalysis, suggestions?: readonly Suggestion[]): StoryReport {
  const naming = namingOf(story);
  const sentence = (ref: SentenceRef): FileSentence => ({ file: naming.file(ref.article), sentence: ref.sentence });
  const place = ({ article, start, end }: PlaceInStory): FilePlace => ({ file: naming.file(article), start, end });
  const { matches, onlyHere, pairs, origins } = story.matches;
  return {
    format: 'crossread-story/1',
    articles: story.articles.map((article, index) => articleOf(article, index, naming)),
    entities: story.entities.map(entity => entityOf(entity, naming)),
    matches: matches.map(({ a, b, score, kind }) => ({ a: sentence(a), b: sentence(b), score: rounded(score), kind })),
    claimLinks: story.claimLinks.map(link => linkOf(story, link, naming)),
    derivations: story.derivations.map(derivation => derivationOf(derivation, naming)),
    notes: story.notes.map(({ relation, a, b, reason }) => ({
      relation,
      a: place(a),
      b: place(b),
      why: noteReasonWords(reason),
    })),
    onlyHere: onlyHere.map(sentence),
    pairs: pairs.map(({ a, b, shared }) => ({ a: naming.file(a), b: naming.file(b), shared: rounded(shared) })),
    origins: origins.map(group => group.map(article => naming.file(article))),
    ...(suggestions && { suggestions: suggestions.map(one => suggestedPair(story, one)) }),
  };
}
