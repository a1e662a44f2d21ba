import { EventEmitter, workspace, type Event } from 'vscode';
import { anchorAll } from '../../../core/annotations/anchoring/anchor';
import type { AnchorQuery } from '../../../core/annotations/anchoring/anchorTypes';
import type { NoteLink } from '../../../core/annotations/annotation';
import type { PlacedNote } from '../../../core/annotations/placedNote';
import type { NoteStore } from '../../../core/annotations/storeTypes';
import { versionsOfNote, type VersionOfNote } from '../../../core/report/noteLinks';
import type { StoryService } from '../../../core/service/storyService';
import type { Span } from '../../../core/text/span';
import type { Disposable } from '../../../core/util/event';
import { runInSlices } from '../../../core/util/sliced';
import { mayBeArticle } from '../../adapters/articleFiles';
import { hostPacer, soon } from '../../adapters/pacing';

/** A note of another version, at the passage of this one that it is linked to. */
interface LinkedNote extends Span {
  /** Key of the article that holds the note. */
  readonly owner: string;
  /** File name of that article. */
  readonly ownerName: string;
  readonly placed: PlacedNote;
}

/** A change of one article may come with changes of the others: they are looked at together. */
const pause = 50;

/** The other versions of a note, with their passages; nothing for a note without links. */
export function linkedVersionsOf(
  service: StoryService,
  notes: NoteStore,
  article: string,
  links: readonly NoteLink[],
): readonly VersionOfNote[] {
  if (links.length === 0) return [];
  const others = service.storyOf(article)?.members.filter(({ key }) => key !== article) ?? [];
  return versionsOfNote(
    links,
    others.map(({ key, name }) => ({ key, name, articleId: notes.notes(key)?.articleId ?? '' })),
  );
}

const queryOf = (id: number, { quote }: NoteLink): readonly AnchorQuery[] =>
  quote === undefined ? [] : [{ id: String(id), ...quote, start: null, end: null }];

/** Finds linked passages in an article's raw text as it is now; undefined where one is not there any more. */
export async function findLinkedPassages(
  links: readonly NoteLink[],
  text: string,
): Promise<readonly (Span | undefined)[]> {
  const queries = links.flatMap((link, index) => queryOf(index, link));
  const anchors = (await runInSlices(anchorAll(null, text, queries), hostPacer)) ?? [];
  const found = new Map(anchors.map(anchor => [anchor.id, anchor]));
  return links.map((_, index) => {
    const { state, start = null, end = null } = found.get(String(index)) ?? {};
    return state === 'orphan' || start === null || end === null ? undefined : { start, end };
  });
}

/** The note's own words where the passage has them, else all of it. */
function narrowed(text: string, passage: Span, { note, anchor }: PlacedNote): Span {
  const words = anchor?.now ?? note.target?.quote?.exact ?? '';
  const at = words === '' ? -1 : text.slice(passage.start, passage.end).indexOf(words);
  return at < 0 ? passage : { start: passage.start + at, end: passage.start + at + words.length };
}

/** Keeps for every open article which notes of the other versions are linked to it, and where. */
export class LinkedNotes implements Disposable {
  private readonly changes = new EventEmitter<string>();
  private readonly known = new Map<string, readonly LinkedNote[]>();
  private readonly subscriptions: readonly Disposable[];
  private readonly look = soon(pause, () => void this.lookAtAll());

  /** Fires with the key of an article whose linked notes changed. */
  readonly onDidChange: Event<string> = this.changes.event;

  constructor(
    private readonly service: StoryService,
    private readonly notes: NoteStore,
  ) {
    this.subscriptions = [
      notes.onDidChange(() => this.look.run()),
      service.onDidChange(({ kind }) => (kind === 'members' || kind === 'removed') && this.look.run()),
      workspace.onDidOpenTextDocument(({ uri }) => mayBeArticle(uri) && this.look.run()),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    ];
  }

  /** The notes of other versions that an article shows, as last found. */
  of(article: string): readonly LinkedNote[] {
    return this.known.get(article) ?? [];
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
    this.look.dispose();
    this.changes.dispose();
  }

  private async lookAtAll(): Promise<void> {
    for (const { uri, isClosed } of workspace.textDocuments)
      if (!isClosed && mayBeArticle(uri)) await this.lookAt(uri.toString());
  }

  private async lookAt(article: string): Promise<void> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === article);
    const linked = this.linkedTo(article);
    if (document === undefined || (linked.length === 0 && this.of(article).length === 0)) return;
    const spans = await findLinkedPassages(
      linked.map(({ link }) => link),
      document.getText(),
    );
    const placed = linked.flatMap(({ link: _, ...note }, index) => {
      const span = spans[index];
      return span === undefined ? [] : [{ ...note, ...narrowed(document.getText(), span, note.placed) }];
    });
    this.known.set(article, placed);
    this.changes.fire(article);
  }

  /** The notes of the other versions with a link to this one. */
  private linkedTo(article: string): readonly (Omit<LinkedNote, keyof Span> & { readonly link: NoteLink })[] {
    const others = this.service.storyOf(article)?.members.filter(({ key }) => key !== article) ?? [];
    return others.flatMap(({ key, name }) =>
      (this.notes.notes(key)?.notes ?? []).flatMap(placed => {
        const versions = linkedVersionsOf(this.service, this.notes, key, placed.note.links);
        const link = versions.find(version => version.article === article)?.link;
        return link == null ? [] : [{ owner: key, ownerName: name, placed, link }];
      }),
    );
  }
}
