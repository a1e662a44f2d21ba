import type { PlacedNote } from '../../annotations/placedNote';
import type { Sliced } from '../../util/sliced';
import { detailOf } from '../articleDetails';
import { isDifference, type FactColumn } from '../factTableModel';
import { annotatedText, spanOfNote, type AnnotatedParagraph, type TextPiece } from './annotatedText';
import type { Handover } from './handover';
import {
  anchorOf,
  marginOf,
  noteMarkup,
  relationOf,
  saidOf,
  shadeClass,
  sumMarkups,
  type ExportPage,
} from './htmlMargin';
import { nothing, safe, webLink, type Markup } from './markup';
import { pageStyle } from './pageStyle';
import { originWords, versionRows } from './versions';
import { clipped, kindWords, publishedWords, sumUp } from './words';

function pieceOf({ text, shade, ending }: TextPiece, article: number): Markup {
  const words = shade === null ? safe`${text}` : safe`<mark class="${shadeClass(shade)}">${text}</mark>`;
  const numbers = ending.map(({ label }) => safe`<sup><a href="#${anchorOf(article, label)}">${label}</a></sup>`);
  return safe`${words}${numbers}`;
}

function paragraphOf(page: ExportPage, paragraph: AnnotatedParagraph, article: number): Markup {
  const { kind, isStory, pieces, marks } = paragraph;
  const text = pieces.map(piece => pieceOf(piece, article));
  const kinds = isStory ? kind : `${kind} aside`;
  return safe`<div class="row ${kinds}"><p class="text">${text}</p>${marginOf(page, marks, article)}</div>\n`;
}

/** The words that a note without a place was made on. */
function lostWords({ note, anchor }: PlacedNote): string {
  if (note.target === null) return 'On the whole article';
  return `On “${clipped(anchor?.was ?? note.target.quote?.exact ?? '', 200)}”`;
}

function placelessNotes({ otherNotes }: Handover, article: number): Markup {
  const notes = (otherNotes[article] ?? []).filter(note => spanOfNote(note) === null);
  if (notes.length === 0) return nothing;
  const items = notes.map(placed => safe`<li>${lostWords(placed)}${noteMarkup(placed)}</li>\n`);
  return safe`<h3>Notes without a place in the text</h3>\n<ol class="margin">${items}</ol>\n`;
}

function versionOf(page: ExportPage, column: FactColumn): Markup {
  const { handover } = page;
  const { article } = column;
  const source = handover.story.articles[article];
  const address = source && detailOf(source, 'url')?.value;
  const paragraphs = annotatedText(handover, article).map(one => paragraphOf(page, one, article));
  const published = [column.name, publishedWords(column)].filter(part => part !== '').join(' · ');
  const parts = [
    safe`<section class="version" id="v${article + 1}">\n<h2>${column.outlet ?? column.label}</h2>\n`,
    safe`<p class="ui">${published}${address === undefined ? nothing : safe`<br>${webLink(address)}`}</p>\n`,
    ...paragraphs,
    placelessNotes(handover, article),
  ];
  return safe`${parts}</section>\n`;
}

function versionsTable({ handover }: ExportPage): Markup {
  const rows = versionRows(handover).map(row => {
    const { article, label, name, published, words, facts } = row;
    const cells = [
      safe`<td><a href="#v${article + 1}">${label}</a></td><td>${name}</td><td class="day">${published}</td>`,
      safe`<td class="count">${words}</td><td class="count">${facts}</td><td>${originWords(row)}</td>`,
    ];
    return safe`<tr>${cells}</tr>\n`;
  });
  const heads = ['Version', 'File', 'Published', 'Words', 'Facts', 'Origin'].map(head => safe`<th>${head}</th>`);
  return safe`<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}

function differencesOf(page: ExportPage): Markup {
  const items = page.handover.table.rows.flatMap((row, index) => {
    if (!isDifference(row.relation)) return [];
    const about = row.about === '' ? kindWords[row.kind] : `${kindWords[row.kind]}, ${row.about}`;
    const head = safe`<span class="no">${index + 1}</span>${relationOf(row.relation)} <span class="read">(${about})</span>`;
    return [safe`<li>${head}${sumMarkups(row)}${saidOf(page, index + 1, row.entries)}</li>\n`];
  });
  return items.length === 0
    ? safe`<p class="ui">Nothing was found that the versions give differently.</p>\n`
    : safe`<ul class="differences">\n${items}</ul>\n`;
}

/** Keeps the page from loading or running anything, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function headOf(title: string): Markup {
  return safe`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – annotated copy</title>
<style>${{ markup: pageStyle }}</style>
</head>
`;
}

const legend: readonly Markup[] = [
  safe`<mark class="differs">differs</mark>`,
  safe`<mark class="same">also in other versions</mark>`,
  safe`<mark class="only">only here</mark>`,
  safe`<mark class="note">noted</mark>`,
];

/** The annotated copy: a page of its own that needs nothing else, runs nothing and prints well. */
export function* toHtml(handover: Handover): Sliced<string> {
  const page = { handover, columns: new Map(handover.table.columns.map(column => [column.article, column])) };
  const versions: Markup[] = [];
  for (const column of handover.table.columns) {
    versions.push(versionOf(page, column));
    yield;
  }
  const parts = [
    headOf(handover.title),
    safe`<body>\n<header><h1>${handover.title}</h1>\n<p class="ui lead">${sumUp(handover)}</p></header>\n`,
    versionsTable(page),
    safe`<h2>Where the versions differ</h2>\n`,
    differencesOf(page),
    safe`<p class="ui legend">${legend} A number names the same fact in every version.</p>\n`,
    ...versions,
    safe`<footer class="ui">Annotated copy made with Crossread. It says how the versions stand to each other, `,
    safe`not which of them is right.</footer>\n</body>\n</html>\n`,
  ];
  return safe`${parts}`.markup;
}
