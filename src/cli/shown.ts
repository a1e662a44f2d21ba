/** Control characters, line ends, and marks that turn the direction of what stands behind them. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Those that a text of several lines does without, whatever language it is in. */
const commands = /(?![\t\n\r])\p{Cc}/gu;

/** A character as JSON and JavaScript write it. */
const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/**
 * Words of others (names of files above all) as part of one line: what would command the terminal, break the line or turn it round
 * is written as an escape.
 */
export function shown(words: string): string {
  return words.replace(hidden, escaped);
}

/** A document as a terminal may print it: its lines stay, nothing in it commands the terminal. */
export function printable(document: string): string {
  return document.replace(commands, escaped);
}

/** JSON that reads back as the same value and holds none of these characters. */
export function printedJson(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, null, 1))}\n`;
}

/** The same for JSON that is a text already. */
export function escapedJson(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
}
