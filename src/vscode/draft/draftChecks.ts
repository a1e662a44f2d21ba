import { commands, languages, type Diagnostic, type TextDocument } from 'vscode';
import type { DraftFinding } from '../../core/draft/finding';
import { createCancellation, runInSlices, type CancellationSource } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';
import { loadDraftCheck } from '../adapters/reading';
import type { Ports } from '../shell/ports';
import { DraftReading } from './draftReading';
import { problemsOf } from './problems';

/** What a check of a draft came to. */
export interface DraftOutcome {
  /** Of all its articles, in its order. */
  readonly findings: readonly DraftFinding[];
  /** How many versions each was held against. */
  readonly versions: number;
}

interface Check {
  readonly reading: DraftReading;
  running: CancellationSource | undefined;
}

/** The drafts that are being held against versions, with their problems. */
export class DraftChecks {
  private readonly collection = languages.createDiagnosticCollection('crossread-draft');
  private readonly checks = new Map<string, Check>();

  constructor(private readonly ports: Ports<'service' | 'decisions' | 'log'>) {}

  /** Begins to check a draft against a story. @returns what the first check came to; undefined when it was called off */
  async start(document: TextDocument, story: string): Promise<DraftOutcome | undefined> {
    const key = document.uri.toString();
    this.checks.get(key)?.running?.cancel();
    this.checks.set(key, { reading: new DraftReading(this.ports, document, story), running: undefined });
    this.tellContext();
    return this.check(key);
  }

  /** Ends checking a draft; its problems go. */
  stop(document: TextDocument): void {
    const key = document.uri.toString();
    this.checks.get(key)?.running?.cancel();
    if (!this.checks.delete(key)) return;
    this.collection.delete(document.uri);
    this.tellContext();
  }

  /** Checks again the draft that was edited. */
  edited(document: TextDocument): void {
    this.checkAgain(key => key === document.uri.toString());
  }

  /** Checks again all drafts that are held against a story. */
  storyRead(story: string): void {
    this.checkAgain((_, { reading }) => reading.story === story);
  }

  dispose(): void {
    for (const { running } of this.checks.values()) running?.cancel();
    this.checks.clear();
    this.collection.dispose();
  }

  private checkAgain(concerns: (key: string, check: Check) => boolean): void {
    for (const [key, check] of this.checks)
      if (concerns(key, check))
        this.check(key).catch((error: unknown) => this.ports.log.error('checking a draft', error));
  }

  private async check(key: string): Promise<DraftOutcome | undefined> {
    const check = this.checks.get(key);
    if (check === undefined) return undefined;
    check.running?.cancel();
    const running = createCancellation();
    check.running = running;
    const [read, checkDraft] = await Promise.all([check.reading.read(running.token), loadDraftCheck()]);
    if (read === undefined) return undefined;
    const outcomes: { readonly problems: readonly Diagnostic[]; readonly findings: readonly DraftFinding[] }[] = [];
    for (const { story, draft, sources } of read) {
      const findings = await runInSlices(checkDraft(story, draft, sources), hostPacer, running.token);
      if (findings === undefined || check.running !== running) return undefined;
      outcomes.push({ findings, problems: problemsOf(story, draft, findings) });
    }
    this.collection.set(
      check.reading.document.uri,
      outcomes.flatMap(({ problems }) => problems),
    );
    const versions = Math.max(0, ...read.map(({ story }) => story.articles.length - 1));
    return { findings: outcomes.flatMap(({ findings }) => findings), versions };
  }

  private tellContext(): void {
    void commands.executeCommand('setContext', 'crossread.checkingDraft', this.checks.size > 0);
  }
}
