/** Every sign that can mean something to Markdown; a backslash before it makes it mean itself (CommonMark 2.4). */
const markdownSigns = /[!-/:-@[-`{-~]/g;

/**
 * Foreign words as Markdown that shows exactly them, in one line: no emphasis, links, images, HTML or icons.
 * (`MarkdownString.appendText` makes every blank a hard one, so that long quotations break in the middle of words.)
 */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(markdownSigns, sign => `\\${sign}`);
}
