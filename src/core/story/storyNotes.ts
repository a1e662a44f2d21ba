import type { ClaimLink } from '../claims/claim';
import { createNoteReader } from '../comparing/notes/noteReader';
import { createWordingReader } from '../comparing/notes/wordingNotes';
import { createTitleReader } from '../comparing/people/titleNotes';
import { createOppositeSifter } from '../comparing/poles/besideQuotations';
import { createPoleReader } from '../comparing/poles/poleNotes';
import type { StoryEntities } from '../entities/resolve';
import type { PassageMatch } from '../matching/match';
import { compareNotes, sameNote, type StoryNote } from '../text/storyNote';
import {
  createFlattener,
  createPairGrouper,
  createPairwise,
  type ByPair,
  type PairGiven,
  type PairRow,
} from '../util/byPair';
import type { Sliced } from '../util/sliced';
import type { SourcedArticle } from './reader';

/** What the versions of a story have in common. */
interface Common {
  readonly matches: ByPair<PassageMatch>;
  readonly links: ByPair<ClaimLink>;
}

/** Finds all in which versions differ apart from figures; asked again and again as a story is edited. */
export type StoryNoteReader = (
  articles: readonly SourcedArticle[],
  found: StoryEntities,
  common: Common,
) => Sliced<readonly StoryNote[]>;

type Notes = readonly StoryNote[];

/** Makes the reader of one story. */
export function createStoryNoteReader(): StoryNoteReader {
  const [readNotes, readPoles, sift] = [createNoteReader(), createPoleReader(), createOppositeSifter()];
  const [readTitles, readWording] = [createTitleReader(), createWordingReader()];
  const group = createPairGrouper<StoryNote>(({ a, b }) => [a.article, b.article], sameNote);
  const together = createPairwise(function* ({
    lists,
  }: PairGiven<[], [StoryNote, StoryNote, StoryNote]>): Sliced<Notes> {
    return lists.flat();
  }, sameNote);
  const [flattenNotes, flattenTold] = [
    createFlattener(function* (row: PairRow<StoryNote>) {
      yield;
      return row.flat().sort(compareNotes);
    }),
    createFlattener(function* (row: PairRow<StoryNote>) {
      yield;
      return row.flat();
    }),
  ];
  return function* (articles, found, { matches, links }) {
    const notes = yield* readNotes(articles, { matches, links });
    const told = yield* sift(yield* readPoles(articles, matches), notes);
    const named = [...(yield* readTitles(articles, found.entities)), ...found.notes];
    const grouped = yield* group(articles.length, named);
    const known = yield* together(
      articles.map(() => []),
      [notes, told, grouped],
    );
    const worded = yield* readWording(articles, matches, known);
    return [...(yield* flattenNotes(notes)), ...(yield* flattenTold(told)), ...named, ...worded];
  };
}
