import { Range, type TextDocument } from 'vscode';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';

/** A span (UTF-16 into the document's text) as a range of the document. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Spans of a text as ranges, whether or not it is open as a document. */
export function rangesIn(text: string): (span: Span) => Range {
  const lines = createLineIndex(text);
  return ({ start, end }) => {
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    return new Range(from.line, from.column, to.line, to.column);
  };
}
