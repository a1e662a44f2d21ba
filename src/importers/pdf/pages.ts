import { getDocument } from 'unpdf/pdfjs';
import { limits } from '../limits';
import { ImportProblem } from '../problem';
import { checkStreams } from './streams';
import type { PageRuns, TextRun } from './textRun';

/** The part of the library that is used; its own types are those of a browser. */
interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

interface PdfPage {
  getViewport(options: { scale: number }): { readonly height: number; readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>;
  cleanup(): void;
}

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

/** By its name alone, so that the build leaves out what the library can do besides. */
const openDocument = getDocument as unknown as (options: object) => { readonly promise: Promise<PdfDocument> };

/** Nothing of a document is run, drawn or fetched: only its text is read. */
const options = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
};

/** @throws ImportProblem when the file is no PDF or asks for a password */
async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // the library keeps the bytes for itself
    return await openDocument({ ...options, data: new Uint8Array(bytes) }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new ImportProblem(name === 'PasswordException' ? 'encrypted' : 'broken', undefined, { cause: error });
  }
}

/** A matrix of the page applied to one of the text. */
function product(
  m: readonly number[],
  n: readonly number[],
): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How far from level a line may run; what stands on its side is no text of a column. */
const mostSlant = 0.1;

function runOf(
  { str = '', transform = [], width = 0, fontName = '' }: PdfItem,
  page: readonly number[],
): TextRun | null {
  const [a, b, c, d, left, baseline] = product(page, transform);
  const size = Math.hypot(c, d);
  if (str.trim() === '' || size === 0 || a <= 0 || Math.abs(b) > mostSlant * a) return null;
  return {
    text: str,
    left,
    right: left + width,
    baseline,
    size,
    font: fontName,
  };
}

/** Points by which text that is drawn twice, to look bold, lies apart. */
const overprint = 1.5;

/** Runs without those that are drawn over themselves. */
function withoutOverprints(runs: readonly TextRun[]): readonly TextRun[] {
  const drawn = new Map<string, TextRun[]>();
  return runs.filter(run => {
    const same = drawn.get(run.text) ?? [];
    drawn.set(run.text, [...same.slice(-8), run]);
    return !same.some(
      ({ left, baseline }) => Math.abs(left - run.left) < overprint && Math.abs(baseline - run.baseline) < overprint,
    );
  });
}

/**
 * The text of each page as it is drawn.
 * @throws ImportProblem when the document cannot be read, has more pages than any or unfolds to more
 */
export async function* readPdfPages(bytes: Uint8Array): AsyncGenerator<PageRuns> {
  checkStreams(bytes);
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw new ImportProblem('tooManyPages', limits.pages);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number).catch(() => null);
      if (page === null) continue;
      const { height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent().catch(() => ({ items: [] }));
      const runs = items.flatMap(item => runOf(item, transform) ?? []);
      page.cleanup();
      yield { page: number, height, runs: withoutOverprints(runs) };
    }
  } finally {
    await document.destroy();
  }
}
