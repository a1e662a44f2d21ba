import { MarkdownString } from 'vscode';
import { escapeMarkdown, inertMarkdown } from './markdown';
import { shortened } from './plain';

/** The editor shows no more of a text. */
const longestShown = 100_000;

/** The Markdown that somebody wrote into a note: nobody's HTML, commands, images or icons. */
export const noteMarkdown = (text: string): MarkdownString =>
  new MarkdownString(inertMarkdown(shortened(text, longestShown)));

/** "○ **Note** unchecked · toll": an icon of the editor, a heading and foreign words. */
export function headMarkdown(icon: string, heading: string, words: string): MarkdownString {
  const line = `**${escapeMarkdown(heading)}** ${escapeMarkdown(words)}`;
  // the editor looks for icons in what the Markdown came to, where an escaped sign is a plain one
  return new MarkdownString(`$(${icon}) ${line.replaceAll('\\$', '&#36;')}`, true);
}

/** "At least 9 others → **Fewer than 9 others**": foreign words, the new ones standing out. */
export function changeMarkdown(was: string, now: string): MarkdownString {
  return new MarkdownString(`${escapeMarkdown(was)} → ${now === '' ? '' : `**${escapeMarkdown(now)}**`}`);
}

/**
 * Markdown with links that run commands. Whoever writes it puts foreign words in escaped only.
 * @param enabledCommands the only ones that a link may run
 */
export function pageMarkdown(enabledCommands: readonly string[]): MarkdownString {
  const markdown = new MarkdownString();
  markdown.isTrusted = { enabledCommands };
  return markdown;
}
