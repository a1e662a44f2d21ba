import type { ClaimLink, ClaimRef, NumericClaim } from '../claims/claim';
import { sameNumber } from '../claims/relations/readings';
import { refOf, topicsOf, type Topic } from '../comparing/topic/topic';
import type { Quantity } from '../quantities/quantity';
import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { exchangedFigures } from './exchanged';
import type { DraftFinding, DraftVerdict } from './finding';
import { outmatchedFigures } from './outmatched';
import {
  bearersClash,
  bearersMeet,
  boundsRoundly,
  oversteps,
  printedApart,
  printedBare,
  printedEnds,
  printedInAWord,
  printedFigures,
  printedSo,
  significantDigits,
} from './printedFigures';
import { isBetweenTimes } from './spans';
import type { MatchedSentence, PrintedText } from './versions';

/** The better answer first: what one version prints so is right, whatever another one prints. */
const order: readonly DraftVerdict[] = ['same', 'rounding', 'withinBound', 'differs'];

/** Kinds that are told by the calendar, or say nothing to check. */
const untold: ReadonlySet<NumericClaim['kind']> = new Set(['date', 'vague', 'ordinal', 'period']);

/** Counts up to here are often told in words of the writer's own: "the two of them", "three reasons"; so is "not a day after". */
export const writersOwnCount = 3;

/** Holds the figures of a draft against the versions. Linear in the claims and their links. */
export function* figureFindings(
  story: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
  texts: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const isPrinted = (word: string): boolean => texts.some(({ folded }) => folded.includes(` ${word}`));
  const article = story.articles[draft];
  if (article === undefined) return [];
  const links = linksOf(story.claimLinks, draft);
  const derived = new Set(story.derivations.flatMap(({ result }) => (result.article === draft ? [result.claim] : [])));
  const printed = yield* printedFigures(story, draft);
  const topicAt = new Map([...printed.values()].flat().map(topic => [refKey(refOf(topic)), topic]));
  const topics = yield* topicsOf(article, draft);
  const elsewhere = new Map([
    ...(yield* outmatchedFigures(topics, printed, matched)),
    ...(yield* exchangedFigures(topics, printed, matched)),
  ]);
  const findings: DraftFinding[] = [];
  for (const topic of topics) {
    const { claim, index } = topic;
    if (untold.has(claim.kind) || claim.salience !== 'claim' || claim.quantity === undefined) continue;
    yield;
    const finding = { subject: 'figure', start: claim.start, end: claim.end } as const;
    const other = elsewhere.get(topic);
    const own = ownLinks(topic, links.get(index) ?? [], topicAt);
    const linked = fromLinks(story, claim.quantity, own.links);
    const beside = matched.get(claim.sentence) ?? [];
    const at = own.areOfBearer
      ? []
      : [
          ...printedSo(topic, printed, beside, isPrinted),
          ...printedBare(story, topic, beside),
          ...printedApart(story, draft, topic, beside),
          ...printedEnds(story, claim, beside),
          ...printedInAWord(topic, texts),
        ];
    if (other !== undefined) findings.push({ ...finding, verdict: 'differs', at: other, against: [] });
    else if (linked !== undefined && linked.verdict !== 'differs') findings.push({ ...finding, ...linked });
    else if (at.length > 0) findings.push({ ...finding, verdict: 'same', at, against: linked?.at ?? [] });
    else if (linked !== undefined) findings.push({ ...finding, ...linked });
    else if (derived.has(index) || isBetweenTimes(story, draft, claim, beside))
      findings.push({ ...finding, verdict: 'same', at: [], against: [] });
    else if (!isSmall(claim)) findings.push({ ...finding, verdict: 'notPrinted', at: [], against: [] });
  }
  return findings;
}

/** A link of a claim of the draft, by its other side. */
interface OwnLink extends Pick<ClaimLink, 'relation'> {
  readonly other: ClaimRef;
}

function linksOf(all: readonly ClaimLink[], draft: number): ReadonlyMap<number, readonly OwnLink[]> {
  const links = new Map<number, OwnLink[]>();
  for (const { a, b, relation } of all) {
    const [own, other] = a.article === draft ? [a, b] : b.article === draft ? [b, a] : [];
    if (own === undefined || other === undefined) continue;
    const known = links.get(own.claim) ?? [];
    known.push({ other, relation });
    links.set(own.claim, known);
  }
  return links;
}

/** The links of a figure without those that lead to the age of another person; where some lead to its bearer by name, these alone. */
function ownLinks(
  topic: Topic,
  links: readonly OwnLink[],
  topicAt: ReadonlyMap<string, Topic>,
): { readonly links: readonly OwnLink[]; readonly areOfBearer: boolean } {
  const linkedTo = ({ other }: OwnLink): Topic | undefined => topicAt.get(refKey(other));
  const ofBearer = links.filter(link => bearersMeet(topic, linkedTo(link)));
  if (ofBearer.length > 0) return { links: ofBearer, areOfBearer: true };
  const isOfAnother = (linked: Topic | undefined): boolean => linked !== undefined && bearersClash(topic, linked);
  return { links: links.filter(link => !isOfAnother(linkedTo(link))), areOfBearer: false };
}

const refKey = ({ article, claim }: ClaimRef): string => `${String(article)} ${String(claim)}`;

function fromLinks(
  { articles }: StoryAnalysis,
  own: Quantity,
  links: readonly OwnLink[],
): Pick<DraftFinding, 'verdict' | 'at' | 'against'> | undefined {
  const told = links.flatMap(({ other: { article, claim }, relation }) => {
    const other = articles[article]?.claims[claim];
    const verdict = other?.quantity && verdictOf(relation, own, other.quantity);
    if (other === undefined || verdict === undefined) return [];
    return [{ verdict, place: { article, start: other.start, end: other.end } }];
  });
  const verdict = order.find(one => told.some(link => link.verdict === one));
  if (verdict === undefined) return undefined;
  const placesOf = (wanted: DraftVerdict): readonly PlaceInStory[] =>
    told.flatMap(link => (link.verdict === wanted ? [link.place] : [])).sort(comparePlaces);
  return { verdict, at: placesOf(verdict), against: verdict === 'differs' ? [] : placesOf('differs') };
}

/** What a link makes of a figure of the draft. A draft may round what versions print, and never tell it more exactly. */
function verdictOf(relation: OwnLink['relation'], own: Quantity, other: Quantity): DraftVerdict | undefined {
  const isEqual = sameNumber(own.value, other.value);
  switch (relation) {
    case 'possible':
      return undefined;
    case 'same':
    case 'arithmetic':
      return 'same';
    case 'rounding':
    case 'morePrecise':
      return isEqual || isRounded(own, other) ? 'rounding' : 'differs';
    case 'bound':
      if (isEqual) return oversteps(own.bound, other.bound) ? 'differs' : 'withinBound';
      return boundsRoundly(own, other) ? 'rounding' : 'differs';
    case 'differs':
      return 'differs';
  }
}

/** Told less exactly than the other; as exactly only where it says so itself, or is told in another unit. */
function isRounded(own: Quantity, other: Quantity): boolean {
  const fewer = significantDigits(other) - significantDigits(own);
  return fewer > 0 || own.unit !== other.unit || (fewer === 0 && own.bound === '~');
}

function isSmall({ kind, quantity }: NumericClaim): boolean {
  if (quantity === undefined) return false;
  if (kind === 'duration') return quantity.value === 1 && quantity.digits.spelled;
  return kind === 'count' && quantity.value <= writersOwnCount;
}
