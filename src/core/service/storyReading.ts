import type { MatchReason, SentenceRef } from '../matching/match';
import type { ArticleInput, StoryAnalysis } from '../story/analysis';
import type { StoryDecisions } from '../story/decisions';
import type { StoryReader } from '../story/reader';
import type { Disposable } from '../util/event';
import { createCancellation, runInSlices, type CancellationToken, type Pacer } from '../util/sliced';
import type { KeptReadings } from './keptReadings';

/** What reading a story needs from its host. */
export interface ReadingPorts {
  readonly pacer: Pacer;
  /** Runs a function after some milliseconds; disposing the result calls it off. */
  after(milliseconds: number, run: () => void): Disposable;
  /** Loads what reading needs (the language lexicon); called when the first story is read, not before. */
  loadReader(): Promise<() => StoryReader>;
  /** Readings of earlier windows; without them every story is read. */
  readonly kept?: KeptReadings;
  /** Told of a reading that failed; the last good analysis stays. */
  onError(error: unknown): void;
}

/** A reading is kept when the story has rested so long, in milliseconds: nobody waits for it, and who types starts it anew. */
const restBeforeKeeping = 5000;

/** Reads one story again and again; for the first time it takes what an earlier window read, if nothing changed since. */
export class StoryReading implements Disposable {
  private reader: StoryReader | undefined;
  private isDueAnew = false;
  private keeping: Disposable | undefined;

  /** @param makeReader see {@link ReadingPorts.loadReader}; stories share what it loads */
  constructor(
    private readonly ports: ReadingPorts,
    private readonly makeReader: () => Promise<() => StoryReader>,
  ) {}

  /** The next analysis is made anew, although an earlier one may be kept. */
  demandAnew(): void {
    this.isDueAnew = true;
  }

  /** Whether the last analysis is one of an earlier window, which nothing but itself is known of. */
  get isKept(): boolean {
    return this.reader === undefined;
  }

  /** The analysis; undefined when the token asked to stop. @throws what reading throws */
  async analyse(
    articles: readonly ArticleInput[],
    decisions: StoryDecisions,
    token: CancellationToken,
  ): Promise<StoryAnalysis | undefined> {
    const { kept, pacer } = this.ports;
    if (this.reader === undefined && !this.isDueAnew) {
      const found = await kept?.find(articles, decisions, token);
      if (found !== undefined || token.isCancellationRequested) return found;
    }
    this.reader ??= (await this.makeReader())();
    const analysis = await runInSlices(this.reader.analyse(articles, decisions), pacer, token);
    if (analysis === undefined || token.isCancellationRequested) return undefined;
    this.isDueAnew = false;
    this.keepSoon(analysis, decisions);
    return analysis;
  }

  /** Why two sentences of the last analysis were matched, or not; undefined while it {@link isKept}. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason | undefined {
    return this.reader?.explain(a, b);
  }

  /** The story changes: what was read last need not be kept. */
  interrupt(): void {
    this.keeping?.dispose();
    this.keeping = undefined;
  }

  dispose(): void {
    this.interrupt();
  }

  private keepSoon(analysis: StoryAnalysis, decisions: StoryDecisions): void {
    const { kept } = this.ports;
    if (kept === undefined) return;
    this.interrupt();
    const writing = createCancellation();
    const keep = (): void =>
      void kept.keep(analysis, decisions, writing.token).catch((error: unknown) => this.ports.onError(error));
    const timer = this.ports.after(restBeforeKeeping, keep);
    this.keeping = {
      dispose: () => {
        timer.dispose();
        writing.cancel();
      },
    };
  }
}
