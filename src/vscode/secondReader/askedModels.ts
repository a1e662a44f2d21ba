import { CancellationTokenSource, type CancellationToken, type Disposable } from 'vscode';

/** The questions that are under way; all are called off when second readers are switched off. */
export class AskedModels implements Disposable {
  private readonly running = new Set<CancellationTokenSource>();

  /** Runs with a token that ends with another one, or with this. */
  async during<T>(token: CancellationToken, run: (token: CancellationToken) => Promise<T>): Promise<T> {
    const source = new CancellationTokenSource();
    const listening = token.onCancellationRequested(() => source.cancel());
    this.running.add(source);
    try {
      return await run(source.token);
    } finally {
      this.running.delete(source);
      listening.dispose();
      source.dispose();
    }
  }

  dispose(): void {
    for (const source of this.running) source.cancel();
    this.running.clear();
  }
}
