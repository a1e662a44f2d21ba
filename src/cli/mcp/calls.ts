import { createCancellation, type CancellationSource, type CancellationToken } from '../../core/util/sliced';
import type { RequestId } from './messages';

/** More calls that wait are a mistake of whoever calls. */
const mostWaiting = 64;

/** A call that nobody wants an answer to any more. */
export class CancelledCall extends Error {
  override readonly name = 'CancelledCall';
}

/** Calls of tools, one after the other: they share one reading of the story. */
export class Calls {
  private readonly running = new Map<RequestId, CancellationSource>();
  private queue: Promise<void> = Promise.resolve();

  /** Why a call is not taken; undefined when it is. */
  refusal(id: RequestId): 'known' | 'busy' | undefined {
    if (this.running.has(id)) return 'known';
    return this.running.size >= mostWaiting ? 'busy' : undefined;
  }

  /** Runs a call when those before it are done, unless it is cancelled until then. `call` never rejects. */
  add(id: RequestId, call: (token: CancellationToken) => Promise<void>): void {
    const cancellation = createCancellation();
    this.running.set(id, cancellation);
    this.queue = this.queue.then(async () => {
      if (!cancellation.token.isCancellationRequested) await call(cancellation.token);
      this.running.delete(id);
    });
  }

  cancel(id: unknown): void {
    this.running.get(id as RequestId)?.cancel();
  }

  /** Resolves when no call is left. */
  done(): Promise<void> {
    return this.queue;
  }
}
