import type { PlacedNote } from '../../annotations/placing';
import type { Sliced } from '../../util/sliced';
import { detailOf } from '../articleDetails';
import { isDifference, type FactColumn, type FactEntry, type FactRow, type RowRelation } from '../factTableModel';
import { annotatedText, spanOfNote, type AnnotatedParagraph, type TextMark, type TextPiece } from './annotatedText';
import type { Handover } from './handover';
import { html, nothing, webLink, type Markup } from './markup';
import { pageStyle } from './pageStyle';
import {
  clipped,
  kindWords,
  placeWords,
  publishedWords,
  relationWords,
  statusOf,
  statusWords,
  sumUp,
  valueOf,
  wordsAt,
} from './words';

/** A whole sentence of another version may be shown; a whole page of it in the margin cannot be read. */
const longestQuote = 320;

/** What the page is made from. */
interface Page {
  readonly handover: Handover;
  /** Columns by the index of their article. */
  readonly columns: ReadonlyMap<number, FactColumn>;
}

const shadeClass = (shade: RowRelation | 'note'): string =>
  shade === 'note' ? 'note' : isDifference(shade) ? 'differs' : shade === 'onlyHere' ? 'only' : 'same';

/** Names a mark inside the page; a fact that stands twice in a version is entered where it stands first. */
const anchorOf = (article: number, label: string): string => `v${article + 1}-${label}`;

function pieceOf({ text, shade, ending }: TextPiece, article: number): Markup {
  const words = shade === null ? html`${text}` : html`<mark class="${shadeClass(shade)}">${text}</mark>`;
  const numbers = ending.map(({ label }) => html`<sup><a href="#${anchorOf(article, label)}">${label}</a></sup>`);
  return html`${words}${numbers}`;
}

function readingOf({ claim, speaker }: FactEntry): Markup {
  const read = [claim === undefined ? '' : valueOf(claim), speaker ?? ''].filter(part => part !== '').join(' · ');
  return read === '' ? nothing : html` <span class="read">${read}</span>`;
}

function saidOf({ handover, columns }: Page, number: number, entry: FactEntry): Markup {
  const label = columns.get(entry.article)?.label ?? '';
  const words = clipped(wordsAt(handover.story, entry), longestQuote);
  const target = anchorOf(entry.article, String(number));
  return html`<p class="said"><a href="#${target}">${label}</a> “${words}”${readingOf(entry)}</p>`;
}

function noteOf(placed: PlacedNote): Markup {
  const { note } = placed;
  const about = [statusWords[note.status], ...note.tags, placeWords(placed)].filter(part => part !== '').join(' · ');
  const by = (name: string | undefined): Markup => (name ? html`<span class="by">${name}</span>` : nothing);
  const sources = note.sources.map(source => html`<span class="by">Source: ${webLink(source)}</span>`);
  const replies = note.replies.map(
    ({ comment, creator }) => html`<div class="comment">${comment}${by(creator?.name)}</div>`,
  );
  return html`<div class="comment">
    <span class="by">${about}</span>${note.comment}${sources}${by(note.creator?.name)}${replies}
  </div>`;
}

const relationOf = (relation: RowRelation): Markup =>
  html`<span class="relation ${shadeClass(relation)}">${relationWords[relation]}</span>`;

function statusBadge(notes: readonly PlacedNote[]): Markup {
  return notes.length === 0 ? nothing : html`<span class="status">${statusOf(notes)}</span>`;
}

const sumsOf = ({ sums }: FactRow): readonly Markup[] =>
  sums.map(({ formula }) => html`<p class="said read">${formula}</p>`);

function marginItem(page: Page, mark: TextMark, article: number, isFirst: boolean): Markup {
  const { fact, label, notes } = mark;
  const id = isFirst ? html` id="${anchorOf(article, label)}"` : nothing;
  const number = html`<span class="no">${label}</span>`;
  if (fact === null) return html`<li${id}>${number}${notes.map(noteOf)}</li>`;
  const { row, entry } = fact;
  const own = entry.claim || entry.speaker ? readingOf(entry) : nothing;
  const others = row.entries.filter(one => one.article !== article).map(one => saidOf(page, fact.number, one));
  return html`<li${id}>${number}${relationOf(row.relation)}${own}${statusBadge(notes)}${sumsOf(row)}${others}${notes.map(noteOf)}</li>`;
}

/** Facts that nothing more is to be said of share a line. */
const isBare = ({ fact, notes }: TextMark): boolean =>
  fact !== null && fact.row.relation === 'onlyHere' && fact.row.sums.length === 0 && notes.length === 0;

function marginOf(page: Page, marks: readonly TextMark[], article: number, seen: Set<string>): Markup {
  const bare = marks.filter(isBare).filter(({ label }) => !seen.has(label));
  const items = marks
    .filter(mark => !isBare(mark) && (!seen.has(mark.label) || mark.notes.length > 0))
    .map(mark => {
      const isFirst = !seen.has(mark.label);
      seen.add(mark.label);
      return marginItem(page, mark, article, isFirst);
    });
  const numbers = bare.map(({ label }) => {
    if (seen.has(label)) return nothing;
    seen.add(label);
    return html`<span class="no" id="${anchorOf(article, label)}">${label}</span>`;
  });
  const rest = bare.length === 0 ? nothing : html`<li>${numbers}${relationOf('onlyHere')}</li>`;
  return items.length + bare.length === 0
    ? nothing
    : html`<ol class="margin">
        ${items}${rest}
      </ol>`;
}

function paragraphOf(page: Page, paragraph: AnnotatedParagraph, article: number, seen: Set<string>): Markup {
  const { kind, isStory, pieces, marks } = paragraph;
  const text = pieces.map(piece => pieceOf(piece, article));
  const kinds = `${kind}${isStory ? '' : ' aside'}`;
  return html`<div class="row ${kinds}">
    <p class="text">${text}</p>
    ${marginOf(page, marks, article, seen)}
  </div> `;
}

function versionOf(page: Page, column: FactColumn): Markup {
  const { handover } = page;
  const { article } = column;
  const source = handover.story.articles[article];
  const address = source && detailOf(source, 'url')?.value;
  const seen = new Set<string>();
  const paragraphs = annotatedText(handover, article).map(one => paragraphOf(page, one, article, seen));
  const placeless = (handover.otherNotes[article] ?? []).filter(note => spanOfNote(note) === null);
  const lost = placeless.map(placed => {
    const was =
      placed.note.target === null
        ? 'whole article'
        : `“${placed.anchor?.was ?? placed.note.target.quote?.exact ?? ''}”`;
    return html`<li>${was}${noteOf(placed)}</li>`;
  });
  const notes =
    lost.length === 0
      ? nothing
      : html`<h3>Notes without a place in the text</h3>
          <ol class="margin">
            ${lost}
          </ol>`;
  const published = [column.name, publishedWords(column)].filter(part => part !== '').join(' · ');
  return html`<section class="version" id="v${article + 1}">
    <h2>${source?.structure.title ?? column.name}</h2>
    <p class="ui">${published}${address === undefined ? nothing : html`<br />${webLink(address)}`}</p>
    ${paragraphs}${notes}
  </section> `;
}

function versionsTable({ handover }: Page): Markup {
  const { table, story, facts } = handover;
  const rows = table.columns.map(column => {
    const kin = table.columns.filter(({ origin, article }) => origin === column.origin && article !== column.article);
    const shares = kin.length === 0 ? 'of its own' : `shares wording with ${kin.map(({ label }) => label).join(', ')}`;
    const words = story.articles[column.article]?.text.match(/\S+/g)?.length ?? 0;
    return html`<tr>
      <td><a href="#v${column.article + 1}">${column.label}</a></td>
      <td>${column.name}</td>
      <td>${publishedWords(column)}</td>
      <td class="count">${words}</td>
      <td class="count">${facts[column.article]?.length ?? 0}</td>
      <td>${shares}</td>
    </tr>`;
  });
  return html`<table>
    <thead>
      <tr>
        <th>Version</th>
        <th>File</th>
        <th>Published</th>
        <th>Words</th>
        <th>Facts</th>
        <th>Origin</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function differencesOf(page: Page): Markup {
  const { rows } = page.handover.table;
  const items = rows.flatMap((row, index) => {
    if (!isDifference(row.relation)) return [];
    const about = row.about === '' ? kindWords[row.kind] : `${kindWords[row.kind]}, ${row.about}`;
    const said = row.entries.map(entry => saidOf(page, index + 1, entry));
    return [
      html`<li>
        <span class="no">${index + 1}</span>${relationOf(row.relation)}
        <span class="read">(${about})</span>${sumsOf(row)}${said}
      </li> `,
    ];
  });
  return items.length === 0
    ? html`<p class="ui">Nothing was found that the versions give differently.</p>`
    : html`<ul class="differences">
        ${items}
      </ul>`;
}

/** Keeps the page from loading or running anything, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function headOf({ handover }: Page): Markup {
  const { title } = handover;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title} – annotated copy</title>
        <style>
          ${{ markup: pageStyle }}
        </style>
      </head>
    </html> `;
}

/** The annotated copy: a page of its own that needs nothing else, runs nothing and prints well. */
export function* toHtml(handover: Handover): Sliced<string> {
  const page = { handover, columns: new Map(handover.table.columns.map(column => [column.article, column])) };
  const versions: Markup[] = [];
  for (const column of handover.table.columns) {
    versions.push(versionOf(page, column));
    yield;
  }
  const legend = html`<mark class="differs">differs</mark><mark class="same">also in other versions</mark
    ><mark class="only">only here</mark><mark class="note">noted</mark>`;
  return html`${headOf(page)}<body>
<header><h1>${handover.title}</h1>
<p class="ui lead">${sumUp(handover)}</p></header>
${versionsTable(page)}
<h2>Where the versions differ</h2>
${differencesOf(page)}
<p class="ui legend">${legend} A number names the same fact in every version.</p>
${versions}<footer class="ui">Annotated copy made with Crossread. It says how the versions stand to each other, not which of them is right.</footer>
</body>
</html>
`.markup;
}
