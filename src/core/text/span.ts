/** Half-open range `[start, end)` of UTF-16 code units in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether the outer span holds the whole inner one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span, moved by `offset` code units. */
export function shifted<T extends Span>(span: T, offset: number): T {
  return offset === 0 ? span : { ...span, start: span.start + offset, end: span.end + offset };
}

/** The words that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Index of the span that holds `offset`, or -1. The spans are sorted and disjoint; binary search.
 * An offset at the end of a span belongs to it only when no other span starts there and `touching` is set.
 */
export function indexAt(spans: readonly Span[], offset: number, touching = false): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return touching && spans[high]?.end === offset ? high : -1;
}
