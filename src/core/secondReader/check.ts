import { sidesKey } from '../matching/corrections';
import type { StoryAnalysis } from '../story/analysis';
import type { StoryDecisions } from '../story/decisions';
import { longestLabel, longestQuotation, proposalKey, type KeptProposal } from '../story/proposals';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import { visible } from '../text/visible';
import type { Sliced } from '../util/sliced';
import type { AnswerItem } from './answer';
import { isDropReason, type Dropped, type DropReason } from './dropped';
import { requestVersion } from './instruction';
import { judgePair } from './judge';
import { createLocator, keptWords, sentenceAt } from './locate';
import type { SuggestedPlace, Suggestion } from './suggestion';

/** Who answered, when, and to which version of the request. */
export type Provenance = Pick<KeptProposal, 'model' | 'date' | 'request'>;

/** @param model what whoever answered is called @param now ISO time */
export const provenanceOf = (model: string, now: string): Provenance => ({
  model: model.slice(0, longestLabel),
  date: now.slice(0, 10),
  request: requestVersion,
});

/** What came of an answer. */
export interface Checked {
  readonly suggestions: readonly Suggestion[];
  readonly dropped: readonly Dropped[];
}

/** Proposals of a story that are kept, and their UTF-16 units with all sentences: in UTF-8 under 768 KB, of a file that may have 1 MB. */
const mostKept = 400;
const mostUnits = 256 * 1024;

/**
 * Checks what an answer proposes against the articles. Nothing of an answer reaches anybody but through this.
 * @param decided what is kept of the story already
 */
export function* checkAnswer(
  story: StoryAnalysis,
  items: readonly AnswerItem[],
  decided: Pick<StoryDecisions, 'proposals' | 'links'>,
  provenance: Provenance,
): Sliced<Checked> {
  const locator = createLocator(story);
  const before = createMemory(decided);
  const suggestions: Suggestion[] = [];
  const dropped: Dropped[] = [];
  for (const item of items) {
    yield;
    const { kind } = item;
    const checked = yield* placed(story, item.kind, yield* locator.find(item.a), yield* locator.find(item.b));
    const kept = isDropReason(checked) ? checked : withProposal(story, checked, provenance);
    const result = isDropReason(kept) ? kept : (before.reasonAgainst(kept.proposal) ?? kept);
    if (!isDropReason(result)) suggestions.push(result);
    else dropped.push({ reason: result, kind, a: shortened(item.a), b: shortened(item.b) });
  }
  return { suggestions: suggestions.sort(compareSuggestions), dropped };
}

/**
 * What of the kept proposals can be shown: each is checked anew, as the articles change and a file may be written by anybody.
 * Rejected ones are not among them.
 */
export function* checkKept(
  story: StoryAnalysis,
  { proposals }: Pick<StoryDecisions, 'proposals'>,
): Sliced<readonly Suggestion[]> {
  const locator = createLocator(story);
  const suggestions: Suggestion[] = [];
  const seen = new Set(proposals.filter(({ rejected }) => rejected === true).map(proposalKey));
  for (const proposal of proposals.slice(0, mostKept)) {
    if (seen.has(proposalKey(proposal))) continue;
    seen.add(proposalKey(proposal));
    yield;
    const places = [yield* locator.findKept(proposal.a), yield* locator.findKept(proposal.b)] as const;
    const checked = yield* placed(story, proposal.kind, ...places);
    if (!isDropReason(checked)) suggestions.push({ ...checked, proposal });
  }
  return suggestions.sort(compareSuggestions);
}

/** By their places, then by kind. */
function compareSuggestions(x: Suggestion, y: Suggestion): number {
  return comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b) || (x.kind < y.kind ? -1 : Number(x.kind > y.kind));
}

type Unkept = Omit<Suggestion, 'proposal'>;

function* placed(
  story: StoryAnalysis,
  kind: AnswerItem['kind'],
  ...places: readonly [PlaceInStory | DropReason, PlaceInStory | DropReason]
): Sliced<Unkept | DropReason> {
  const [first, second] = places;
  if (isDropReason(first)) return first;
  if (isDropReason(second)) return second;
  if (first.article === second.article) return 'oneFile';
  const [a, b] = first.article < second.article ? [first, second] : [second, first];
  yield;
  const judged = judgePair(kind, story, a, b);
  if (isDropReason(judged)) return judged;
  const withSentence = (place: PlaceInStory): SuggestedPlace => {
    const article = story.articles[place.article];
    const sentence = sentenceAt(article, place);
    const from = article?.structure.sentences[sentence]?.start ?? place.start;
    return { ...place, sentence, inSentence: place.start - from };
  };
  return { ...judged, a: withSentence(a), b: withSentence(b) };
}

function withProposal(story: StoryAnalysis, checked: Unkept, provenance: Provenance): Suggestion | DropReason {
  const [a, b] = [keptWords(story, checked.a), keptWords(story, checked.b)];
  if (Math.max(a.quote.length, b.quote.length) > longestQuotation) return 'tooLong';
  return { ...checked, proposal: { kind: checked.kind, a, b, ...provenance } };
}

/** What was proposed, rejected and decided before. */
interface Memory {
  /** Why a proposal is not taken; undefined when it is, and then it is remembered. */
  reasonAgainst(proposal: KeptProposal): DropReason | undefined;
}

function createMemory({ proposals, links }: Pick<StoryDecisions, 'proposals' | 'links'>): Memory {
  const rejected = new Set(proposals.filter(one => one.rejected === true).map(proposalKey));
  const seen = new Set(proposals.map(proposalKey));
  const decided = new Set(links.map(({ a, b }) => sidesKey(a, b)));
  const unitsOf = (proposal: KeptProposal): number => JSON.stringify(proposal).length;
  let [count, units] = [proposals.length, proposals.reduce((sum, one) => sum + unitsOf(one), 0)];
  return {
    reasonAgainst(proposal) {
      const key = proposalKey(proposal);
      if (rejected.has(key)) return 'rejected';
      if (seen.has(key)) return 'repeated';
      if (decided.has(sidesKey(proposal.a, proposal.b))) return 'known';
      units += unitsOf(proposal);
      if (++count > mostKept || units > mostUnits) return 'tooMany';
      seen.add(key);
      return undefined;
    },
  };
}

const longestShown = 200;

/** Words of an answer, as they can be listed: in one line, nothing in them that turns or hides others. */
function shortened({ file, exact }: AnswerItem['a']): Dropped['a'] {
  const short = (words: string): string => visible(words.slice(0, longestShown)).replace(/\s+/gu, ' ');
  return { file: short(file), exact: short(exact) };
}
