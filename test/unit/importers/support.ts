import type { ImportedArticle, Importer } from '../../../src/importers/importer';
import { ImportProblem } from '../../../src/importers/problem';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The paragraphs of an article, without their places. */
export const textsOf = ({ blocks }: ImportedArticle): readonly string[] => blocks.map(({ text }) => text);

/** The one article of a file. */
export async function readOne(
  importer: Importer,
  content: string | Uint8Array,
  name = 'file',
): Promise<ImportedArticle> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const [article, ...others] = await importer.read(bytes, name);
  if (article === undefined || others.length > 0) throw new Error(`${others.length + 1} articles`);
  return article;
}

/** Why a file gives no article. */
export async function problemOf(importer: Importer, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  try {
    return `${(await importer.read(bytes, 'file')).length} articles`;
  } catch (error) {
    if (error instanceof ImportProblem) return error.key;
    throw error;
  }
}
