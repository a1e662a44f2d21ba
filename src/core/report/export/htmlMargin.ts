import type { PlacedNote } from '../../annotations/placedNote';
import { isDifference, type FactColumn, type FactEntry, type FactRow, type RowRelation } from '../factTableModel';
import { isBare, type TextMark } from './annotatedText';
import type { Handover } from './handover';
import { nothing, safe, webLink, type Markup } from './markup';
import { saidLines } from './said';
import { firstFew, placeWords, readingOf, relationWords, statusOf, wordsAt } from './words';

/** What the page is made from. */
export interface ExportPage {
  readonly handover: Handover;
  /** Columns by the index of their article. */
  readonly columns: ReadonlyMap<number, FactColumn>;
}

/** Names a mark inside the page; a fact that stands twice in a version is entered where it stands first. */
export const anchorOf = (article: number, label: string): string => `v${article + 1}-${label}`;

/** Style class of a relation. */
export const shadeClass = (shade: RowRelation | 'note'): string =>
  shade === 'note' ? 'note' : isDifference(shade) ? 'differs' : shade === 'onlyHere' ? 'only' : 'same';

/** A relation in words. */
export const relationOf = (relation: RowRelation): Markup =>
  safe`<span class="relation ${shadeClass(relation)}">${relationWords[relation]}</span>`;

/** Calculations that lead to figures of a row. */
export const sumMarkups = ({ sums }: FactRow): readonly Markup[] =>
  sums.map(({ formula }) => safe`<p class="said read">${formula}</p>`);

const soft = (text: string): Markup => (text === '' ? nothing : safe` <span class="read">${text}</span>`);

/**
 * What versions have of a fact, with links to where they have it.
 * @param own the entry beside which it is told
 */
export function saidOf(
  { handover, columns }: ExportPage,
  number: number,
  entries: readonly FactEntry[],
  own?: FactEntry,
): readonly Markup[] {
  return saidLines(handover.story, entries, own).map(({ articles, words, read }) => {
    const label = (article: number): string => columns.get(article)?.label ?? '';
    const { few, more } = firstFew(articles);
    const links = few.map((article, index) => {
      const link = safe`<a href="#${anchorOf(article, String(number))}">${label(article)}</a>`;
      return index === 0 ? link : safe`, ${link}`;
    });
    const left = articles.slice(few.length).map(label).join(', ');
    const rest = more === 0 ? nothing : safe` <span title="${left}">and ${more} more</span>`;
    const said = words === '' ? soft('in the same words') : safe` <bdi>${words}</bdi>`;
    return safe`<p class="said">${links}${rest}${said}${soft(read)}</p>`;
  });
}

const byline = (name: string | undefined): Markup => (name ? safe`<span class="by">${name}</span>` : nothing);

/** A note with its status, tags, sources and answers. */
export function noteMarkup(placed: PlacedNote): Markup {
  const { note } = placed;
  const about = [statusOf([placed]), ...note.tags, placeWords(placed)].filter(part => part !== '').join(' · ');
  const sources = note.sources.map(source => safe`<span class="by">Source: ${webLink(source)}</span>`);
  const replies = note.replies.map(
    ({ comment, creator }) => safe`<div class="comment">${comment}${byline(creator?.name)}</div>`,
  );
  const said = [
    safe`<span class="by">${about}</span>${note.comment}`,
    ...sources,
    byline(note.creator?.name),
    ...replies,
  ];
  return safe`<div class="comment">${said}</div>`;
}

function itemOf(page: ExportPage, { fact, label, notes }: TextMark, article: number): Markup {
  const head = safe`<li id="${anchorOf(article, label)}"><span class="no">${label}</span>`;
  if (fact === null) return safe`${head}${notes.map(noteMarkup)}</li>`;
  const { row, entry, number } = fact;
  const words = wordsAt(page.handover.story, entry);
  const status = notes.length === 0 ? nothing : safe`<span class="status">${statusOf(notes)}</span>`;
  const others = saidOf(
    page,
    number,
    row.entries.filter(one => one.article !== article),
    entry,
  );
  const parts = [relationOf(row.relation), soft(readingOf(entry, words)), status, ...sumMarkups(row), ...others];
  return safe`${head}${parts}${notes.map(noteMarkup)}</li>\n`;
}

/**
 * What stands beside a paragraph.
 * @param marks those whose place in the margin is here: a fact that a version has twice is told where it stands first
 */
export function marginOf(page: ExportPage, marks: readonly TextMark[], article: number): Markup {
  if (marks.length === 0) return nothing;
  const items = marks.filter(mark => !isBare(mark)).map(mark => itemOf(page, mark, article));
  const bare = marks.filter(isBare);
  const numbers = bare.map(({ label }) => safe`<span class="no" id="${anchorOf(article, label)}">${label}</span> `);
  const rest = bare.length === 0 ? nothing : safe`<li>${numbers}${relationOf('onlyHere')}</li>`;
  return safe`<ol class="margin">${items}${rest}</ol>`;
}
