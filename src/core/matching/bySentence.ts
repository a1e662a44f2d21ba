import type { SentenceRef } from './match';

/** Values by sentence of a story: found without a key being made for each. */
export class BySentence<T> {
  private readonly rows: ((T | undefined)[] | undefined)[] = [];

  get({ article, sentence }: SentenceRef): T | undefined {
    return this.rows[article]?.[sentence];
  }

  set({ article, sentence }: SentenceRef, value: T | undefined): void {
    (this.rows[article] ??= [])[sentence] = value;
  }

  /** By article, then by sentence. */
  values(): readonly T[] {
    return this.rows.flatMap(row => row?.filter(value => value !== undefined) ?? []);
  }

  /** Another one that says the same now. */
  copy(): BySentence<T> {
    const copy = new BySentence<T>();
    for (const [article, row] of this.rows.entries()) copy.rows[article] = [...(row ?? [])];
    return copy;
  }
}
