import { Uri } from 'vscode';
import type { Status } from '../../../core/annotations/annotation';
import type { PlacedNote } from '../../../core/annotations/placedNote';
import type { PageQuery, RowsAnswer, ShowRequest } from '../../../core/report/factTableMessages';
import type { FactEntry, FactRow } from '../../../core/report/factTableModel';
import { rowMarks } from '../../../core/report/factTableNotes';
import { factView, type FactData, type FactQuery } from '../../../core/report/factTableView';
import { notesByVersion } from '../../../core/report/notesByVersion';
import { withSuggestions } from '../../../core/report/suggested';
import type { Suggestion } from '../../../core/secondReader/suggestion';
import { fileOf } from '../../../core/story/fileParts';
import { runInSlices } from '../../../core/util/sliced';
import { hostPacer } from '../../adapters/pacing';
import { report } from '../../shell/outcomes';
import type { Ports } from '../../shell/ports';
import type { ArticleSpan } from '../../ui/placeLinks';
import { noStory, rowAsText, storyAsText, storyStand, type StoryStand } from './stand';
import { pageColumn, pageRows } from './words';

/** A view that was made, so that scrolling does not make it again. */
interface View {
  readonly data: FactData;
  readonly query: string;
  readonly rows: readonly FactRow[];
}

/** The table of one reading. */
interface ReadFacts extends FactData {
  readonly readingId: number;
  readonly suggestions: readonly Suggestion[];
}

/** What a page of the fact table is told, from the story as it is now. */
export class FactSession {
  private data: ReadFacts | undefined;
  private notes: readonly (readonly PlacedNote[])[] = [];
  private view: View | undefined;
  private generation = 0;
  private stand: { readonly data: FactData; readonly told: StoryStand } | undefined;

  /** @param article key of an article of the story: ids of stories change when files are added */
  constructor(
    private readonly ports: Ports<'service' | 'facts' | 'notes' | 'noteKeeper' | 'suggestions'>,
    readonly article: string,
  ) {}

  /** A part of the table. */
  async answer({ request, known, query, rows, columns, anchor }: ShowRequest): Promise<RowsAnswer> {
    const data = await this.fresh();
    const nothing = { type: 'rows', request, generation: this.generation, columns: null, anchorAt: null } as const;
    if (data === undefined) {
      const state = this.ports.service.storyOf(this.article) === undefined ? 'gone' : 'reading';
      return { ...nothing, ...noStory, state, total: 0, all: 0, from: 0, rows: [], columnsFrom: 0 };
    }
    const view = await this.viewOf(data, query);
    const anchorAt = anchor === null ? -1 : view.findIndex(({ key }) => key === anchor.key);
    const moved = anchor === null || anchorAt < 0 ? 0 : anchorAt - anchor.at;
    const from = Math.min(Math.max(0, rows.from + moved), view.length);
    const shown = data.table.columns.filter(({ key }) => !query.hidden.includes(key));
    const part = view.slice(from, Math.max(from, rows.to + moved));
    const worded = await runInSlices(pageRows(data, part, shown.slice(columns.from, columns.to)), hostPacer);
    return {
      ...nothing,
      state: 'ready',
      columns: known === this.generation ? null : data.table.columns.map(column => pageColumn(data, column)),
      total: view.length,
      all: data.table.rows.length,
      ...this.standOf(data),
      from,
      rows: [...(worded ?? [])],
      columnsFrom: columns.from,
      anchorAt: anchorAt < 0 ? null : anchorAt,
    };
  }

  /** The story in a few lines, or one of its rows, as text to paste elsewhere. */
  async text(row: string | null): Promise<string> {
    const data = await this.fresh();
    const found = data?.table.rows.find(({ key }) => key === row);
    if (data === undefined) return '';
    return found === undefined ? storyAsText(data, this.standOf(data)) : rowAsText(data, found);
  }

  private standOf(data: FactData): StoryStand {
    if (this.stand?.data !== data) this.stand = { data, told: storyStand(data) };
    return this.stand.told;
  }

  /** Where a version says what a row is about; without a version, where the first one says it. */
  async placeOf(key: string, article: string | null): Promise<ArticleSpan | undefined> {
    const data = await this.fresh();
    const entry = data?.table.rows
      .find(row => row.key === key)
      ?.entries.find(one => article === null || data.story.articles[one.article]?.key === article);
    return data && entry && this.liveSpan(data, entry);
  }

  /** Gives all notes of a row a status; a row without a note gets one. */
  async setStatus(key: string, status: Status): Promise<void> {
    const notes = (await this.fresh())?.marks.get(key)?.notes ?? [];
    for (const { article, id } of notes) {
      const name = fileOf(this.data?.story.articles[article]);
      await report(await this.ports.notes.edit(name, id, { status }), name);
    }
    if (notes.length === 0) await this.addNote(key, { status });
  }

  /** Changes the words of a row's note; a row without one gets one. */
  async setComment(key: string, comment: string): Promise<void> {
    const notes = (await this.fresh())?.marks.get(key)?.notes ?? [];
    const note = notes.find(one => one.comment !== '') ?? notes[0];
    const name = fileOf(this.data?.story.articles[note?.article ?? -1]);
    if (note !== undefined) await report(await this.ports.notes.edit(name, note.id, { comment }), name, comment);
    else if (comment.trim() !== '') await this.addNote(key, { comment });
  }

  private async addNote(key: string, input: { readonly status?: Status; readonly comment?: string }): Promise<void> {
    const span = await this.placeOf(key, null);
    if (span === undefined) return;
    await this.ports.noteKeeper.openArticle(Uri.parse(span.article, true));
    await report(await this.ports.notes.add(span.article, span, input), span.article, input.comment);
  }

  /** The spans of a table are as old as its reading; sentences are moved through what was typed since. */
  private liveSpan(
    { story: then, readingId }: ReadFacts,
    { article, sentence, start, end }: FactEntry,
  ): ArticleSpan | undefined {
    const before = then.articles[article];
    const now = this.ports.service.placeOf(before?.key ?? '');
    const live = now?.analysis.articles[now.index]?.structure.sentences[sentence];
    const old = before?.structure.sentences[sentence];
    const moved = now?.story.readingId === readingId && live && old ? live.start - old.start : 0;
    return before && { article: fileOf(before), start: start + moved, end: end + moved };
  }

  /** The table of the last reading, and what people noted by now. */
  private async fresh(): Promise<ReadFacts | undefined> {
    const { analysis: story, readingId } = this.ports.service.storyOf(this.article) ?? {};
    // a story whose articles were all closed is shown as it was last read
    if (story === undefined || readingId === undefined) return this.data;
    const notes = notesByVersion(story, key => this.ports.notes.notes(key)?.notes ?? []);
    const suggestions = this.ports.suggestions.of(this.ports.service.storyOf(this.article)?.id ?? '');
    const isRead = this.data?.readingId === readingId && this.data.suggestions === suggestions;
    const known = isRead ? this.data : undefined;
    if (known && notes.every((list, index) => sameMembers(list, this.notes[index]))) return known;
    const table = known?.table ?? withSuggestions(await this.ports.facts.tableOf(story), story, suggestions);
    const read = known?.story ?? story;
    const marks = await runInSlices(rowMarks(table, read, notes), hostPacer);
    if (marks === undefined) return undefined;
    if (known === undefined) this.generation++;
    this.notes = notes;
    return (this.data = { story: read, table, marks, readingId, suggestions });
  }

  private async viewOf(data: FactData, query: PageQuery): Promise<readonly FactRow[]> {
    const key = JSON.stringify(query);
    if (this.view?.data === data && this.view.query === key) return this.view.rows;
    const rows = (await runInSlices(factView(data, coreQuery(data, query)), hostPacer)) ?? [];
    this.view = { data, query: key, rows };
    return rows;
  }
}

/** Notes of a part of a file are picked out anew each time. */
const sameMembers = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a === b || (a.length === b?.length && a.every((one, index) => one === b[index]));

/** A page names articles by their keys, the core by their places. */
function coreQuery({ story }: FactData, { order, hidden, ...query }: PageQuery): FactQuery {
  const placeOf = (key: string): number => story.articles.findIndex(article => article.key === key);
  return {
    ...query,
    order: typeof order === 'string' ? order : Math.max(0, placeOf(order.article)),
    hidden: new Set(hidden.map(placeOf)),
  };
}
