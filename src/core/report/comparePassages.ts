import { emptyWords } from '../language/en/functionWords';
import type { MatchTier } from '../matching/match';
import { findPassages, tiers, type SentenceRun } from '../matching/passages';
import { diffWords } from '../matching/worddiff';
import type { StoryAnalysis } from '../story/analysis';
import { textOf, type Span } from '../text/span';
import { wordsOf } from '../text/words';
import { bestOfEachVersion, compareLinks, linksFrom, type LinkFrom } from './passageLinks';

/** A passage here, and the one of another version that tells the same. */
export interface PassagePair {
  readonly here: SentenceRun;
  readonly there: SentenceRun;
  /** The loosest of the links between them. */
  readonly tier: MatchTier;
}

/** The run of sentences around a link: neighbours of the same paragraph whose links lead on in the same passage. */
function pairAround(link: LinkFrom, links: readonly LinkFrom[]): PassagePair {
  const matches = links
    .filter(({ there }) => there.article === link.there.article)
    .map(({ here, there, score, tier }) => ({ a: here, b: there, score, kind: tier }))
    .sort((x, y) => x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence);
  const isLink = ({ a, b }: (typeof matches)[number]): boolean =>
    a.sentence === link.here.sentence && b.sentence === link.there.sentence;
  const passage = findPassages(matches, 'related').find(one => one.matches.some(isLink));
  return {
    here: passage?.a ?? { article: link.here.article, from: link.here.sentence, to: link.here.sentence },
    there: passage?.b ?? { article: link.there.article, from: link.there.sentence, to: link.there.sentence },
    tier: tiers.findLast(tier => passage?.matches.some(({ kind }) => kind === tier)) ?? link.tier,
  };
}

/**
 * The passages of other versions to compare a sentence's paragraph with, one a version, the closest first. A version that
 * has the sentence itself is entered there, else where it has most of the paragraph.
 */
export function passagePairs(
  story: StoryAnalysis,
  article: number,
  sentence: number,
  lowest: MatchTier,
): readonly PassagePair[] {
  const sentences = story.articles[article]?.structure.sentences ?? [];
  const paragraph = sentences[sentence]?.paragraph;
  const links = linksFrom(story, article, lowest).filter(
    ({ here }) => sentences[here.sentence]?.paragraph === paragraph,
  );
  const isHere = ({ here }: LinkFrom): number => Number(here.sentence !== sentence);
  const ordered = [...links].sort((x, y) => isHere(x) - isHere(y) || compareLinks(x, y));
  return [...bestOfEachVersion(ordered)].sort(compareLinks).map(link => pairAround(link, links));
}

/** Two passages as text, with the names in them, which are compared whole. UTF-16 into each text. */
export interface PassageTexts {
  readonly here: string;
  readonly there: string;
  readonly namesHere: readonly Span[];
  readonly namesThere: readonly Span[];
}

/** The sentences of a run, a line for each paragraph: a headline, a day and a lead are not glued together. With the names in them. */
function sideOf({ articles }: StoryAnalysis, { article, from, to }: SentenceRun): { text: string; names: Span[] } {
  const { text: whole = '', structure, mentions = [] } = articles[article] ?? {};
  let text = '';
  const names: Span[] = [];
  let paragraph = -1;
  for (const sentence of structure?.sentences.slice(from, to + 1) ?? []) {
    if (text !== '') text += sentence.paragraph === paragraph ? ' ' : '\n';
    paragraph = sentence.paragraph;
    const by = text.length - sentence.start;
    text += textOf(whole, sentence).replace(/\s/g, ' ');
    for (const { start, end } of mentions)
      if (start >= sentence.start && end <= sentence.end) names.push({ start: start + by, end: end + by });
  }
  return { text, names };
}

/** The words of two passages, each paragraph in a line of its own. */
export function passageTexts(story: StoryAnalysis, { here, there }: PassagePair): PassageTexts {
  const [a, b] = [sideOf(story, here), sideOf(story, there)];
  return { here: a.text, there: b.text, namesHere: a.names, namesThere: b.names };
}

/** Stretches that only one of two passages has. UTF-16 into each text. */
export interface OnlyOneHas {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

function changesOf(texts: PassageTexts, ignoreStyle: boolean): ReturnType<typeof diffWords> {
  return diffWords(texts.here, texts.there, {
    ignoreQuotes: ignoreStyle,
    ignoreSpelling: ignoreStyle,
    wholeA: texts.namesHere,
    wholeB: texts.namesThere,
  });
}

/** The form by which a word is known again elsewhere: without capitals and possessive. */
const formOf = (word: string): string => word.toLowerCase().replace(/['’]s?$/u, '');

/** Stretches without the words that the other side's have too, at another place. */
function withoutMoved(text: string, spans: readonly Span[], others: ReadonlySet<string>): readonly Span[] {
  return spans.flatMap(span => {
    const kept: { start: number; end: number }[] = [];
    let apart = true;
    for (const word of wordsOf(text, span)) {
      const moved = others.has(formOf(textOf(text, word)));
      const last = kept.at(-1);
      if (!moved && !apart && last) last.end = word.end;
      else if (!moved) kept.push({ ...word });
      apart = moved;
    }
    return kept.filter(stretch => wordsOf(text, stretch).some(word => !emptyWords.has(formOf(textOf(text, word)))));
  });
}

/** What a comparison of two passages marks. */
export interface CompareOptions {
  /** Overlooks quotation marks, dashes, capitals and British or American spelling. */
  readonly ignoreStyle: boolean;
  /** Marks function words and words that merely stand elsewhere, too: in a near copy every word that was touched counts. */
  readonly everyWord: boolean;
}

/**
 * What only one of two passages has. In reworded ones words that both have are left out wherever they stand, and so are stretches
 * of mere function words, so that what is marked is other in fact or wording and not merely in order.
 */
export function onlyOneHas(texts: PassageTexts, { ignoreStyle, everyWord }: CompareOptions): OnlyOneHas {
  const changes = changesOf(texts, ignoreStyle);
  const removed = changes.filter(({ kind }) => kind === 'removed').map(({ a }) => a);
  const added = changes.filter(({ kind }) => kind === 'added').map(({ b }) => b);
  if (everyWord) return { here: removed, there: added };
  const wordsIn = (text: string, spans: readonly Span[]): ReadonlySet<string> =>
    new Set(spans.flatMap(span => wordsOf(text, span).map(word => formOf(textOf(text, word)))));
  return {
    here: withoutMoved(texts.here, removed, wordsIn(texts.there, added)),
    there: withoutMoved(texts.there, added, wordsIn(texts.here, removed)),
  };
}
