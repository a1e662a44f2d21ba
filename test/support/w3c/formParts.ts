/** An annotation as another tool may write it, and what a reader of notes should see of it. */
export interface Form {
  /** Section of the Web Annotation Data Model and what it is about. */
  readonly name: string;
  /** The annotation without `id` and `type`. */
  readonly item: Readonly<Record<string, unknown>>;
  readonly reads: object;
}

/** The article. */
export const source = 'http://example.org/ferry.txt';
/** Another article. */
export const other = 'http://example.org/harbour.txt';
/** Something to refer to. */
export const report = 'http://example.org/report';
/** An embedded text. */
export const text = (value: string, more: object = {}): object => ({ type: 'TextualBody', value, ...more });

/** The article that the selectors below count in. */
export const formText = 'The ferry had 300 seats.\nThe mayor said 42 people were hurt in the storm.\n';
/** Selects the words that all selectors here are about. */
export const quote = { type: 'TextQuoteSelector', exact: '42 people', prefix: 'mayor said ', suffix: ' were hurt' };
const start = formText.indexOf('42 people');
/** Where they stand in {@link formText}. */
export const position = { start, end: start + '42 people'.length };
/** Selects them by that. */
export const counted = { type: 'TextPositionSelector', ...position };
/** What is read of the quote. */
export const read = { exact: '42 people', prefix: 'mayor said ', suffix: ' were hurt' };
