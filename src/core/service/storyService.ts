import type { MatchReason, SentenceRef } from '../matching/match';
import type { TextEdit } from '../text/liveEdits';
import type { FileDetails } from '../annotations/articleRecord';
import type { ArticleAnalysis, ArticleInput, StoryAnalysis } from '../story/analysis';
import { noDecisions, type StoryDecisions } from '../story/decisions';
import { fileOf, fileOfKey } from '../story/fileParts';
import { withEdits } from '../story/liveEdits';
import type { StoryReader } from '../story/reader';
import type { ArticleStructure } from '../text/article';
import { nameAndText, readArticlesOf } from '../text/structure';
import { createMemo } from '../util/memo';
import { createEmitter, type Disposable, type Event } from '../util/event';
import { createCancellation, finish, type CancellationSource } from '../util/sliced';
import { StoryReading, type ReadingPorts } from './storyReading';

/** A story as it is known now. */
export interface Story {
  readonly id: string;
  /** The files of the story. */
  readonly members: readonly ArticleInput[];
  /** The last good analysis, its spans moved through later edits; undefined before the first reading ended. */
  readonly analysis: StoryAnalysis | undefined;
  /** Names the reading that the analysis is of: another number after each that ended well, the same one while typing moves its spans. */
  readonly readingId: number;
  /** A reading is under way or waits for the typing to rest. */
  readonly busy: boolean;
}

/** What happened to a story: other members, spans moved by typing, a reading ended, or it is gone. */
export interface StoryChange {
  readonly story: string;
  readonly kind: 'members' | 'edited' | 'analysed' | 'removed';
}

/** Where an article stands in the last good analysis of its story. */
export interface ArticlePlace {
  readonly story: Story;
  readonly analysis: StoryAnalysis;
  /** Index into the analysis' articles. */
  readonly index: number;
}

/** Outlines are read at once: longer articles wait for the first reading. */
const longestOutlined = 20_000;

/** Outlines are asked for between the opening of a story and its first reading only. */
const outlinesKept = 8;

interface Entry {
  readonly id: string;
  members: readonly ArticleInput[];
  decisions: StoryDecisions;
  analysis: StoryAnalysis | undefined;
  readingId: number;
  readonly reader: StoryReading;
  reading: CancellationSource | undefined;
  timer: Disposable | undefined;
  /** What was typed since the last reading was begun waits for the typing to rest. */
  typed: boolean;
}

function stopReading(entry: Entry): void {
  entry.reading?.cancel();
  entry.timer?.dispose();
  entry.reader.interrupt();
  entry.reading = entry.timer = undefined;
}

/** Keeps the analyses of all open stories up to date. Everything that the editor shows asks it and never waits. */
export class StoryService implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly storyIdOf = new Map<string, string>();
  private readonly details = new Map<string, FileDetails>();
  private readonly changes = createEmitter<StoryChange>();
  private readonly outlines = createMemo(key => finish(readArticlesOf(key)), outlinesKept);
  private loading: Promise<() => StoryReader> | undefined;
  private readingsEnded = 0;

  /** Fires after the state that it tells of can be asked for. */
  readonly onDidChange: Event<StoryChange> = this.changes.event;

  constructor(private readonly ports: ReadingPorts) {}

  /** All stories, in the order they were opened. */
  stories(): readonly Story[] {
    return [...this.entries.values()].map(toStory);
  }

  story(id: string): Story | undefined {
    const entry = this.entries.get(id);
    return entry && toStory(entry);
  }

  /** The story that a file belongs to, or a version of its last analysis. */
  storyOf(article: string): Story | undefined {
    const id = this.storyIdOf.get(article) ?? this.storyIdOf.get(fileOfKey(article));
    return id === undefined ? undefined : this.story(id);
  }

  /** A version in the last good analysis of its story, or the first of a file; undefined before there is one. */
  placeOf(article: string): ArticlePlace | undefined {
    const story = this.storyOf(article);
    if (story?.analysis === undefined) return undefined;
    const { articles } = story.analysis;
    const version = articles.findIndex(({ key }) => key === article);
    const index = version < 0 ? articles.findIndex(one => fileOf(one) === article) : version;
    return index < 0 ? undefined : { story, analysis: story.analysis, index };
  }

  /** The versions that a file holds, in order; empty before the first reading. */
  placesIn(file: string): readonly ArticlePlace[] {
    const story = this.storyOf(file);
    const analysis = story?.analysis;
    if (story === undefined || analysis === undefined) return [];
    return analysis.articles.flatMap((article, index) =>
      fileOf(article) === file ? [{ story, analysis, index }] : [],
    );
  }

  /** The same, as they were read. */
  versionsIn(file: string): readonly ArticleAnalysis[] {
    return this.placesIn(file).flatMap(({ analysis, index }) => analysis.articles[index] ?? []);
  }

  /** The version of a file that an offset (UTF-16) is in, the last before it where there is none. */
  placeAt(file: string, offset: number): ArticlePlace | undefined {
    const places = this.placesIn(file);
    return (
      places.findLast(({ analysis, index }) => (analysis.articles[index]?.part?.start ?? 0) <= offset) ?? places[0]
    );
  }

  /** How the versions of a file are built, as soon as it is known to belong to a story: before the story was read for the first time, unless it is long. */
  outlinesOf(file: string): readonly ArticleStructure[] {
    const versions = this.versionsIn(file);
    if (versions.length > 0) return versions.map(({ structure }) => structure);
    const member = this.storyOf(file)?.members.find(({ key }) => key === file);
    if (member === undefined || member.text.length > longestOutlined) return [];
    return this.outlines(nameAndText(member.name, member.text)).map(({ structure }) => structure);
  }

  /** Adds a story or changes its members and reads it; an article belongs to the story that named it last. */
  setStory(id: string, members: readonly ArticleInput[]): void {
    const entry = this.entries.get(id) ?? newEntry(id, new StoryReading(this.ports, this.readerMaker));
    this.entries.set(id, entry);
    this.forgetMembers(entry);
    entry.members = members;
    for (const { key } of members) this.storyIdOf.set(key, id);
    this.changes.fire({ story: id, kind: 'members' });
    this.readSoon(entry);
  }

  removeStory(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    stopReading(entry);
    this.forgetMembers(entry);
    this.entries.delete(id);
    this.changes.fire({ story: id, kind: 'removed' });
  }

  /**
   * Typing in an article: what is shown moves along at once; {@link settle} follows when the typing rests.
   * @param edits those of one change event, with offsets before it
   * @param text the whole text after them
   */
  edit(article: string, edits: readonly TextEdit[], version: number, text: string): void {
    const entry = this.entries.get(this.storyIdOf.get(article) ?? '');
    if (entry === undefined) return;
    entry.members = entry.members.map(member => (member.key === article ? { ...member, text, version } : member));
    if (entry.analysis !== undefined) {
      const articles = entry.analysis.articles.map(one =>
        fileOf(one) === article ? withEdits(one, edits, version, text) : one,
      );
      entry.analysis = { ...entry.analysis, articles };
    }
    stopReading(entry);
    entry.typed = true;
    this.changes.fire({ story: entry.id, kind: 'edited' });
  }

  /** The typing in an article rests: its story is read again. */
  settle(article: string): void {
    const entry = this.entries.get(this.storyIdOf.get(article) ?? '');
    if (entry?.typed === true) this.readSoon(entry);
  }

  /** Takes over what a person decided about a story, and reads it again when that is something new. */
  setDecisions(id: string, decisions: StoryDecisions): void {
    const entry = this.entries.get(id);
    if (entry === undefined || JSON.stringify(entry.decisions) === JSON.stringify(decisions)) return;
    entry.decisions = decisions;
    this.readSoon(entry);
  }

  /** Takes over what a person said of an article, and reads its story again when that is something new. */
  setDetails(article: string, details: FileDetails): void {
    if (JSON.stringify(this.details.get(article) ?? {}) === JSON.stringify(details)) return;
    this.details.set(article, details);
    const entry = this.entries.get(this.storyIdOf.get(article) ?? '');
    if (entry !== undefined) this.readSoon(entry);
  }

  /** Why two sentences of a story's last analysis were matched, or not; undefined before the first reading. */
  async explain(id: string, a: SentenceRef, b: SentenceRef): Promise<MatchReason | undefined> {
    const entry = this.entries.get(id);
    if (entry?.analysis === undefined) return undefined;
    if (entry.reader.isKept) {
      entry.reader.demandAnew();
      await this.read(entry);
    }
    return entry.reader.explain(a, b);
  }

  /** Reads a story again now. */
  refresh(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.reader.demandAnew();
    this.readSoon(entry);
  }

  dispose(): void {
    for (const entry of this.entries.values()) stopReading(entry);
    this.entries.clear();
    this.changes.dispose();
  }

  /** Loaded once for all stories. */
  private readonly readerMaker = (): Promise<() => StoryReader> => (this.loading ??= this.ports.loadReader());

  private withDetails(members: readonly ArticleInput[]): readonly ArticleInput[] {
    return members.map(member => {
      const details = this.details.get(member.key);
      return details === undefined ? member : { ...member, details };
    });
  }

  private forgetMembers(entry: Entry): void {
    for (const { key } of entry.members) if (this.storyIdOf.get(key) === entry.id) this.storyIdOf.delete(key);
  }

  /** Once for all that ask for it at the same moment. */
  private readSoon(entry: Entry): void {
    stopReading(entry);
    entry.timer = this.ports.after(0, () => void this.read(entry));
  }

  private async read(entry: Entry): Promise<void> {
    stopReading(entry);
    const reading = createCancellation();
    entry.reading = reading;
    entry.typed = false;
    try {
      const analysis = await entry.reader.analyse(this.withDetails(entry.members), entry.decisions, reading.token);
      if (analysis !== undefined && !reading.token.isCancellationRequested) {
        entry.analysis = analysis;
        entry.readingId = ++this.readingsEnded;
      }
    } catch (error) {
      this.ports.onError(error);
    }
    if (entry.reading !== reading) return;
    entry.reading = undefined;
    this.changes.fire({ story: entry.id, kind: 'analysed' });
  }
}

const newEntry = (id: string, reader: StoryReading): Entry => ({
  id,
  reader,
  members: [],
  decisions: noDecisions,
  analysis: undefined,
  readingId: 0,
  reading: undefined,
  timer: undefined,
  typed: false,
});

const toStory = ({ id, members, analysis, readingId, reading, timer, typed }: Entry): Story => ({
  id,
  members,
  analysis,
  readingId,
  busy: typed || reading !== undefined || timer !== undefined,
});
