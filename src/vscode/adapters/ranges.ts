import { Range, type TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';

/** A span (UTF-16 into the document's text) as a range of the document. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}
