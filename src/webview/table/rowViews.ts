import type { PageRow } from '../../core/report/factTableMessages';
import type { RowView } from './rowView';

/** The rows that are drawn. A row that leaves the sight lends its elements to one that comes into it. */
export class RowViews {
  private readonly views = new Map<string, RowView>();

  constructor(private readonly make: () => RowView) {}

  /** The view of a row that is drawn. */
  of(key: string): RowView | undefined {
    return this.views.get(key);
  }

  /** Views for rows, in their order; the one a person is typing in stays, even when its row is not among them. */
  take(rows: readonly PageRow[]): readonly RowView[] {
    const wanted = new Set(rows.map(({ key }) => key));
    const spare = [...this.views].filter(([key, view]) => !wanted.has(key) && !view.hasFocus());
    for (const [key, { element }] of spare) {
      this.views.delete(key);
      element.remove();
    }
    const taken = rows.map(({ key }) => {
      const view = this.views.get(key) ?? spare.pop()?.[1] ?? this.make();
      this.views.set(key, view);
      return view;
    });
    const kept = [...this.views].flatMap(([key, view]) => (wanted.has(key) ? [] : [view]));
    return [...taken, ...kept];
  }
}
