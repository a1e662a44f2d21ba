/** A line that a bench prints. With a `limit` it is a gate: the run fails when it is not `ok`. */
export interface BenchRow {
  readonly name: string;
  /** What grows is compared: time over size, which is 1 when linear or flat. */
  readonly group?: 'linear' | 'flat';
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly ok: boolean;
}
