import { diffArrays } from 'diff';
import type { QuotedWord } from '../comparing/notes/quotedWords';
import { utterancesOf, type Utterance } from '../comparing/notes/utterances';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import { textOf, type Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { cutPlace } from './cuts';
import type { DraftFinding } from './finding';
import { foldedWords, placeOfWords, type PrintedText } from './versions';

/** A word alone in quotation marks is the writer's distance, not somebody's words. */
const fewestWords = 2;
/** Fewer words are told in a sentence of the writer's own. */
const fewestCut = 4;
/** So many of its words, and of those that say something, stand in the same order in a quotation that it is an altered form of. */
const sharedWords = 0.6;
const sharedContent = 0.5;
/** Words left out openly. */
const ellipsis = /\.\s?\.\s?\.|…|\[[^\]]{0,80}\]/u;

/** Holds the quotations of a draft against what the versions print, in quotation marks or not. */
export function* quotationFindings(
  { articles }: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const article = articles[draft];
  if (article === undefined) return [];
  const utterances: Utterance[] = [];
  for (const [index, { text, quotes }] of articles.entries()) {
    if (index !== draft) utterances.push(...(yield* utterancesOf(index, text, quotes)));
  }
  const alike = indexOf(utterances);
  const findings: DraftFinding[] = [];
  for (const own of yield* utterancesOf(draft, article.text, article.quotes)) {
    for (const { start, end } of own.quotes) {
      yield;
      const words = foldedWords(textOf(article.text, { start, end }));
      if (words.length < fewestWords) continue;
      const finding = { subject: 'quotation', start, end, against: [] } as const;
      const verbatim = placesOfQuotation(article.text, { start, end }, printed);
      const cut = words.length < fewestCut ? [] : placesCut(articles, draft, { start, end }, verbatim);
      if (cut.length > 0) findings.push({ ...finding, verdict: 'cut', at: cut });
      else if (verbatim.length > 0) findings.push({ ...finding, verdict: 'verbatim', at: verbatim });
      else {
        const at = placesAltered(own, alike(own));
        findings.push({ ...finding, verdict: at.length > 0 ? 'altered' : 'notFound', at });
      }
    }
  }
  return findings;
}

/** Where versions have the words of a quotation with others that turn them round; nowhere where one has them without. */
function placesCut(
  articles: StoryAnalysis['articles'],
  draft: number,
  quotation: Span,
  verbatim: readonly PlaceInStory[],
): readonly PlaceInStory[] {
  const own = articles[draft];
  const cut = verbatim.flatMap(place => {
    const version = articles[place.article];
    return (own && version && cutPlace(own, quotation, version, place)) ?? [];
  });
  return cut.length === verbatim.length ? cut : [];
}

/** Versions that have all the words of a quotation, what it leaves out openly apart; the place is from the first to the last of them. */
function placesOfQuotation(text: string, span: Span, printed: readonly PrintedText[]): readonly PlaceInStory[] {
  const parts = textOf(text, span)
    .split(ellipsis)
    .map(foldedWords)
    .filter(({ length }) => length > 0);
  return printed.flatMap(version => {
    const places = parts.map(words => placeOfWords(version, words));
    const [first, last] = [places[0], places.at(-1)];
    if (places.includes(undefined) || first === undefined || last === undefined) return [];
    return last.end < first.end ? first : { ...first, end: last.end };
  });
}

/** Finds the utterances that have something in common with one: a run of three words, or two that say something. */
type LikeUtterances = (own: Utterance) => readonly Utterance[];

const fewestCommon = 2;

function indexOf(utterances: readonly Utterance[]): LikeUtterances {
  const places = new Map<string, Set<Utterance>>();
  for (const utterance of utterances)
    for (const key of keysOf(utterance)) places.set(key, (places.get(key) ?? new Set()).add(utterance));
  return own => {
    const common = new Map<Utterance, number>();
    for (const key of keysOf(own))
      for (const other of places.get(key) ?? [])
        common.set(other, (common.get(other) ?? 0) + (key.includes(' ') ? fewestCommon : 1));
    return utterances.filter(other => (common.get(other) ?? 0) >= fewestCommon);
  };
}

function keysOf({ runs, words }: Utterance): ReadonlySet<string> {
  return new Set([...runs, ...words.flatMap(({ key, content }) => (content ? [key] : []))]);
}

/** Quotations that have most of the words. */
function placesAltered(own: Utterance, others: readonly Utterance[]): readonly PlaceInStory[] {
  return others
    .filter(other => isAltered(own.words, other.words))
    .flatMap(({ article, quotes: [first] }) =>
      first === undefined ? [] : [{ article, start: first.start, end: first.end }],
    );
}

function isAltered(own: readonly QuotedWord[], other: readonly QuotedWord[]): boolean {
  const keys = (words: readonly QuotedWord[]): string[] => words.map(({ key }) => key);
  const common: QuotedWord[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays(keys(own), keys(other))) {
    if (added) continue;
    if (!removed) common.push(...own.slice(at, at + count));
    at += count;
  }
  const contentOf = (words: readonly QuotedWord[]): number => words.filter(({ content }) => content).length;
  return common.length >= sharedWords * own.length && contentOf(common) >= Math.max(1, sharedContent * contentOf(own));
}
