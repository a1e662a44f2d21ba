import type { SentenceRef } from '../matching/match';
import type { SuggestedPlace, Suggestion } from '../secondReader/suggestion';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { FactEntry, FactKind, FactRow, FactTable } from './factTableModel';

/** A suggestion seen from one of its two sides. */
export interface SuggestionFrom {
  readonly suggestion: Suggestion;
  readonly here: SuggestedPlace;
  readonly there: SuggestedPlace;
}

/** The suggestions of an article, seen from it. */
function suggestionsFrom(suggestions: readonly Suggestion[], article: number): readonly SuggestionFrom[] {
  return suggestions.flatMap((suggestion): readonly SuggestionFrom[] => {
    const { a, b } = suggestion;
    if (a.article === article) return [{ suggestion, here: a, there: b }];
    return b.article === article ? [{ suggestion, here: b, there: a }] : [];
  });
}

/** The suggestions that begin in a paragraph. */
export function suggestionsInParagraph(
  { articles }: StoryAnalysis,
  suggestions: readonly Suggestion[],
  article: number,
  paragraph: number,
): readonly SuggestionFrom[] {
  const sentences = articles[article]?.structure.sentences;
  return suggestionsFrom(suggestions, article).filter(
    ({ here }) => sentences?.[here.sentence]?.paragraph === paragraph,
  );
}

/** The suggestions that begin in a sentence. */
export function suggestionsInSentence(
  suggestions: readonly Suggestion[],
  { article, sentence }: SentenceRef,
): readonly SuggestionFrom[] {
  return suggestionsFrom(suggestions, article).filter(({ here }) => here.sentence === sentence);
}

/** Where words of a suggestion stand by now: they move with their sentence while the article is edited. */
export function liveSpan(
  { articles }: StoryAnalysis,
  { article, sentence, inSentence, start, end }: SuggestedPlace,
): Span {
  const from = articles[article]?.structure.sentences[sentence]?.start;
  const moved = from === undefined ? start : from + inSentence;
  return { start: moved, end: moved + end - start };
}

/** The table with a row for each suggestion behind its own rows. Rows of facts stay as they are, and so do their counts. */
export function withSuggestions(table: FactTable, story: StoryAnalysis, suggestions: readonly Suggestion[]): FactTable {
  if (suggestions.length === 0) return table;
  const rank = new Map(table.columns.map(({ article }, index) => [article, index]));
  const rows = suggestions.map((suggestion, index): FactRow => {
    const { kind, relation, proposal } = suggestion;
    const entries = [suggestion.a, suggestion.b].map((place, side) => entryOf(story, suggestion, place, side));
    return {
      key: `suggested ${proposal.a.article} ${proposal.a.exact.slice(0, 40)} ${String(index)}`,
      kind: factKindOf(suggestion, entries),
      relation: 'suggested',
      entries: entries.sort((x, y) => (rank.get(x.article) ?? 0) - (rank.get(y.article) ?? 0)),
      sums: [],
      about: '',
      suggestion: { kind, relation, model: proposal.model },
    };
  });
  return { ...table, rows: [...table.rows, ...rows] };
}

function entryOf(
  { articles }: StoryAnalysis,
  { claims }: Suggestion,
  { article, start, end, sentence }: SuggestedPlace,
  side: number,
): FactEntry {
  const claim = articles[article]?.claims[(side === 0 ? claims?.a : claims?.b)?.claim ?? -1];
  return { article, start, end, sentence, ...(claim && { claim }), speaker: claim?.attribution?.speaker ?? null };
}

function factKindOf({ kind }: Suggestion, [first]: readonly FactEntry[]): FactKind {
  if (kind === 'otherDay' || first?.claim?.kind === 'date') return 'date';
  return first?.claim === undefined ? 'fact' : 'figure';
}
