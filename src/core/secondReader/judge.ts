import type { ClaimRef, ClaimRelation, NumericClaim } from '../claims/claim';
import { compareStretches, tellsTime, type ComparedClaims, type ComparedStretches } from '../comparing/stretches';
import { matchOf } from '../matching/matchOf';
import type { LinkKind } from '../matching/linkKind';
import type { MatchTier } from '../matching/match';
import { months, weekdays } from '../language/en/calendar';
import { dayParts } from '../language/en/dayWords';
import { fractionWords, ordinalWords, scaleWords, smallNumbers } from '../language/en/numberWords';
import { americanSpelling } from '../language/en/spelling';
import { readWords } from '../matching/words';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, textOf } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { DropReason } from './dropped';
import { sentenceAt } from './locate';
import { compareSpeakers } from './speakers';

/** What two stretches are to each other, as far as our own readers can tell; `possible` when they read nothing that says so. */
export interface Judged {
  readonly kind: LinkKind;
  readonly relation: ClaimRelation;
  /** The figures or days that say so. */
  readonly claims?: ComparedClaims;
}

/** Two stretches of different articles, the first in file order, and the match of the sentences that they begin in. */
interface Stretches {
  readonly story: StoryAnalysis;
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
  readonly tier: MatchTier | undefined;
}

/**
 * Holds what is proposed of two stretches against what our own readers find there. What they do not read may still be so (a figure in
 * words of its own, a day that counts from another): it is `possible`. What they read otherwise goes.
 */
export function judgePair(kind: LinkKind, story: StoryAnalysis, a: PlaceInStory, b: PlaceInStory): Judged | DropReason {
  const [x, y] = [a, b].map(place => ({
    article: place.article,
    sentence: sentenceAt(story.articles[place.article], place),
  }));
  const tier = x && y && matchOf(story.matches.matches, x, y)?.kind;
  if (tier === 'copied' && isOneOrigin(story, a.article, b.article)) return 'copied';
  const judged = judges[kind]({ story, a, b, tier });
  if (typeof judged === 'string') return judged;
  if (isKnown({ story, a, b, tier }, judged)) return 'known';
  // who said that two figures exclude each other did not say that one is the other rounded
  return kind !== judged.kind && judged.relation !== 'same' ? 'valuesAgree' : judged;
}

const judges: Readonly<Record<LinkKind, (stretches: Stretches) => Judged | DropReason>> = {
  sameFact: stretches => {
    const { agreeing, differing } = comparedIn(stretches);
    if (agreeing !== undefined) return agreed(agreeing);
    return differing === undefined ? { kind: 'sameFact', relation: 'possible' } : 'valuesDiffer';
  },
  differs: stretches => differing('differs', stretches, comparedIn(stretches)),
  otherDay: stretches => differing('otherDay', stretches, comparedIn(stretches, tellsTime)),
  samePassage: () => ({ kind: 'samePassage', relation: 'possible' }),
  changedWording: ({ story, a, b, tier }) =>
    tier === 'copied' || wordsAt(story, a) === wordsAt(story, b)
      ? 'sameWords'
      : { kind: 'changedWording', relation: 'possible' },
  otherSpeaker: ({ story: { articles }, a, b }) => {
    const relation = compareSpeakers(articles[a.article], a, articles[b.article], b);
    if (relation === 'same') return 'sameSpeaker';
    return { kind: 'otherSpeaker', relation: relation === 'differs' ? 'differs' : 'possible' };
  },
};

const comparedIn = ({ story, a, b }: Stretches, only?: (claim: NumericClaim) => boolean): ComparedStretches =>
  compareStretches(story.articles, a, b, only);

/** Told to differ: it does, it agrees after all, or nothing that was read says so. */
function differing(kind: LinkKind, { story, a, b }: Stretches, compared: ComparedStretches): Judged | DropReason {
  if (compared.differing !== undefined) return { kind, relation: 'differs', claims: compared.differing };
  if (compared.agreeing !== undefined) return agreed(compared.agreeing);
  return hasFigure(story, a) || hasFigure(story, b) ? { kind, relation: 'possible' } : 'noFigure';
}

/** Whether words could tell a figure or a time, in whatever way. */
function hasFigure({ articles }: StoryAnalysis, place: PlaceInStory): boolean {
  const { text = '', claims = [] } = articles[place.article] ?? {};
  if (claims.some(claim => overlap(claim, place) > 0)) return true;
  return readWords(textOf(text, place)).some(({ kind, folded }) => kind === 'number' || figureWords.has(folded));
}

const figureWords: ReadonlySet<string> = new Set(
  [smallNumbers, ordinalWords, scaleWords, fractionWords, weekdays, months, dayParts].flatMap(table => [
    ...table.keys(),
  ]),
);

const agreed = (claims: ComparedClaims): Judged => ({ kind: 'sameFact', relation: claims.relation, claims });

function isOneOrigin({ matches }: StoryAnalysis, a: number, b: number): boolean {
  return matches.origins.some(group => group.includes(a) && group.includes(b));
}

/** The words of a place as they are compared: case, marks, spelling and typography do not count. */
function wordsAt({ articles }: StoryAnalysis, place: PlaceInStory): string {
  const words = readWords(textOf(articles[place.article]?.text ?? '', place));
  return words.map(({ folded }) => americanSpelling(folded)).join(' ');
}

/** Tiers that are shown as the same passage. */
const shownTiers: ReadonlySet<MatchTier> = new Set(['copied', 'edited', 'reworded']);

/** Whether the comparison says it without a second reader. */
function isKnown({ story, a, b, tier }: Stretches, { kind, claims }: Judged): boolean {
  if (claims !== undefined)
    return story.claimLinks.some(
      link => link.relation !== 'possible' && isRef(link.a, claims.a) && isRef(link.b, claims.b),
    );
  if (kind === 'sameFact' || kind === 'samePassage') return tier !== undefined && shownTiers.has(tier);
  return story.notes.some(note => isAt(note.a, a) && isAt(note.b, b));
}

const isRef = (x: ClaimRef, y: ClaimRef): boolean => x.article === y.article && x.claim === y.claim;

const isAt = (place: PlaceInStory, other: PlaceInStory): boolean =>
  place.article === other.article && overlap(place, other) > 0;
