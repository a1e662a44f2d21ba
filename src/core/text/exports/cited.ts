import { markers } from './markers';

/** Longest citation that stands on one line. */
const longest = 900;

/** Whether a line says where an article can be found: its title in quotation marks, the year, and who holds it. */
export function isCitation(written: string): boolean {
  return (
    written.length <= longest &&
    markers.holder.test(written) &&
    /\b(?:19|20)\d\d\b/.test(written) &&
    /["“][^"“”]{3,300}["”]/.test(written)
  );
}
