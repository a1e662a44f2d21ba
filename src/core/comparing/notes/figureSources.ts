import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { SentenceRef } from '../../matching/match';
import type { StoryNote } from '../../text/storyNote';
import { speakerKey } from './speakers';

/** Who gives one figure in one article, over all of its mentions. */
interface GivenFigure {
  readonly speakers: ReadonlySet<string>;
  /** Every mention has a source; none has. */
  readonly always: boolean;
  readonly never: boolean;
}

/** What a figure that two versions give alike may say of their sources. */
export interface SharedFigure {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** Whether a note on the two sentences holds for all that the two articles say of the figure. */
  readonly holds: (note: StoryNote) => boolean;
}

/** A figure that somebody gives; that two things lasted an hour, or that somebody is 67, says nothing about who told of them. */
function isGiven({ quantity, kind, salience }: NumericClaim): boolean {
  return quantity !== undefined && salience === 'claim' && kind !== 'duration' && kind !== 'ordinal' && kind !== 'age';
}

const keyOf = ({ quantity }: NumericClaim): string => `${quantity?.value ?? ''} ${quantity?.unit ?? ''}`;

/** The claims of two versions. */
type BothClaims = readonly [a: readonly NumericClaim[], b: readonly NumericClaim[]];

/** Tells what a figure that a link says is given alike may say of its sources; undefined where none is. */
export type FigureSources = (link: ClaimLink, claims: BothClaims) => SharedFigure | undefined;

/** Looks at the figures of a story; each article is read once for all of its links. */
export function createFigureSources(): FigureSources {
  const known = new WeakMap<readonly NumericClaim[], ReadonlyMap<string, GivenFigure>>();
  const given = (claims: readonly NumericClaim[], claim: NumericClaim): GivenFigure | undefined => {
    const figures = known.get(claims) ?? figuresOf(claims);
    known.set(claims, figures);
    return figures.get(keyOf(claim));
  };
  return ({ a, b, relation }, [ofA, ofB]) => {
    const [x, y] = [ofA[a.claim], ofB[b.claim]];
    if (x === undefined || y === undefined || relation !== 'same' || !isGiven(x) || !isGiven(y)) return undefined;
    const holds = (note: StoryNote): boolean => {
      const [inA, inB] = [given(ofA, x), given(ofB, y)];
      if (note.relation === 'differentSpeaker') return isOther(x, inB) && isOther(y, inA);
      return x.attribution === undefined
        ? inA?.never === true && inB?.always === true
        : inA?.always === true && inB?.never === true;
    };
    return {
      a: { article: a.article, sentence: x.sentence },
      b: { article: b.article, sentence: y.sentence },
      holds,
    };
  };
}

/** Whether a claim has a source that gives the figure nowhere in the other article. */
function isOther({ attribution }: NumericClaim, other: GivenFigure | undefined): boolean {
  return attribution !== undefined && other?.speakers.has(speakerKey(attribution)) === false;
}

function figuresOf(claims: readonly NumericClaim[]): ReadonlyMap<string, GivenFigure> {
  const groups = new Map<string, NumericClaim[]>();
  for (const claim of claims) {
    if (claim.quantity === undefined) continue;
    const group = groups.get(keyOf(claim));
    if (group === undefined) groups.set(keyOf(claim), [claim]);
    else group.push(claim);
  }
  return new Map(
    [...groups].map(([key, group]): [string, GivenFigure] => {
      const sources = group.flatMap(({ attribution }) => (attribution ? [attribution] : []));
      return [
        key,
        {
          speakers: new Set(sources.map(speakerKey)),
          always: sources.length === group.length,
          never: sources.length === 0,
        },
      ];
    }),
  );
}
