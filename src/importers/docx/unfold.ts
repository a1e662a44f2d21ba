import { unzipSync, zipSync } from 'fflate';
import { limits } from '../limits';
import { ImportProblem } from '../problem';

/** Parts of a Word document that hold its text; pictures and fonts stay folded. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d?\.xml)$/;

/**
 * The parts of a Word document that hold its text, as a document of their own.
 * @throws ImportProblem when they unfold to more than any document has. A part unfolds to no more than the archive says,
 * whatever stands in it.
 */
export function textOnly(bytes: Uint8Array): Uint8Array {
  let unfolded = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!textParts.test(name)) return false;
        unfolded += originalSize;
        if (unfolded > limits.unfoldedBytes) throw new ImportProblem('tooLarge', limits.unfoldedBytes);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('broken', undefined, { cause: error });
  }
  if (!Object.keys(parts).some(name => /^word\/document\d?\.xml$/.test(name))) throw new ImportProblem('broken');
  return zipSync(parts, { level: 0 });
}
