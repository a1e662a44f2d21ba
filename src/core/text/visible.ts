/** Zero-width signs that turn the order of what follows around, so that one name looks like another (Unicode TR 36, 3.2). */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Control characters and the line ends that only Unicode knows; without tab and line feed. */
const control = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;

/**
 * Words without what cannot be seen and changes how they, or others after them, look: their order, hidden lines, commands to a
 * terminal. Line ends become line feeds. For showing only: it is not the words themselves any more.
 */
export function visible(words: string): string {
  return words.replace(turning, '').replace(/\r\n?/g, '\n').replace(control, ' ');
}
