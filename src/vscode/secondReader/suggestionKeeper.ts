import { checkKept } from '../../core/secondReader/check';
import type { Disposable } from '../../core/util/event';
import { createCancellation, runInSlices, type CancellationSource } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';
import type { SecondReaderPorts } from './ports';

/** Keeps the suggestions of the open stories up to date: what is kept is checked against each reading. */
export class SuggestionKeeper implements Disposable {
  private readonly checks = new Map<string, CancellationSource>();
  private readonly subscription: Disposable;

  constructor(private readonly ports: SecondReaderPorts<'service' | 'log' | 'decisions' | 'suggestions'>) {
    this.subscription = ports.service.onDidChange(({ story, kind }) => {
      if (kind === 'analysed') this.renew(story);
      if (kind === 'removed') this.forget(story);
    });
    for (const { id } of ports.service.stories()) this.renew(id);
  }

  dispose(): void {
    this.subscription.dispose();
    for (const check of this.checks.values()) check.cancel();
    this.checks.clear();
  }

  private renew(story: string): void {
    this.check(story).catch((error: unknown) => this.ports.log.error('checking suggestions', error));
  }

  private forget(story: string): void {
    this.checks.get(story)?.cancel();
    this.checks.delete(story);
    this.ports.suggestions.set(story, []);
  }

  private async check(story: string): Promise<void> {
    this.checks.get(story)?.cancel();
    const analysis = this.ports.service.story(story)?.analysis;
    if (analysis === undefined) return;
    const running = createCancellation();
    this.checks.set(story, running);
    const decisions = this.ports.decisions.of(story);
    const suggestions = await runInSlices(checkKept(analysis, decisions), hostPacer, running.token);
    if (suggestions !== undefined && this.checks.get(story) === running) this.ports.suggestions.set(story, suggestions);
  }
}
