import { Uri } from 'vscode';
import type { PassageTexts } from '../../core/report/comparePassages';
import type { Span } from '../../core/text/span';

/** Scheme of the read-only documents that lay passages of two articles below each other. */
export const passageScheme = 'crossread-passage';

/** What a document of passages is made from. It stands in the document's address, so that nothing has to be kept. */
export interface PassageDocument extends PassageTexts {
  readonly labelHere: string;
  readonly labelThere: string;
  /** How the two stand to each other, in the user's words. */
  readonly relation: string;
  /** Whether one is a copy of the other, so that every touched word is marked. */
  readonly nearCopy: boolean;
}

/** Address of a document of passages; its name is what the tab shows. */
export function passageUri(name: string, document: PassageDocument): Uri {
  const path = `/${name.replaceAll('/', '∕')}`;
  return Uri.from({ scheme: passageScheme, path, query: JSON.stringify(document) });
}

const isSpans = (value: unknown): value is readonly Span[] =>
  Array.isArray(value) &&
  value.every(
    (one: Partial<Span> | null) =>
      typeof one === 'object' && one !== null && typeof one.start === 'number' && typeof one.end === 'number',
  );

/** Reads such an address; undefined when another made it up. */
export function parsePassageUri({ scheme, query }: Uri): PassageDocument | undefined {
  if (scheme !== passageScheme) return undefined;
  try {
    const value = JSON.parse(query) as Partial<Record<keyof PassageDocument, unknown>>;
    const { nearCopy, here, there, labelHere, labelThere, relation, namesHere, namesThere } = value;
    if (typeof nearCopy !== 'boolean') return undefined;
    if (!isSpans(namesHere) || !isSpans(namesThere) || typeof here !== 'string' || typeof there !== 'string')
      return undefined;
    if (typeof labelHere !== 'string' || typeof labelThere !== 'string' || typeof relation !== 'string')
      return undefined;
    return { nearCopy, here, there, labelHere, labelThere, relation, namesHere, namesThere };
  } catch {
    return undefined;
  }
}
