import { decodeBytes } from '../encoding';
import type { Importer } from '../importer';
import { limits } from '../limits';
import { ImportProblem } from '../problem';
import { lightened } from './lighten';
import { readPages } from './page';

/** Bytes in which a page must declare its encoding; twice what the standard asks for. */
const declarationReach = 2048;

/** The encoding that a page's own text declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, declarationReach));
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

/**
 * The source of a page without what is no text.
 * @throws ImportProblem when it is longer than any page
 */
export function lightPage(html: string): string {
  const light = lightened(html);
  if (light.length > limits.pageCharacters) throw new ImportProblem('tooLarge', limits.pageCharacters);
  return light;
}

/** Web pages as a browser saves them, and what news databases export as such. */
export const htmlImporter: Importer = {
  kinds: ['html'],
  read: async bytes => readPages(lightPage(decodeBytes(bytes, declaredEncoding(bytes)))),
};
