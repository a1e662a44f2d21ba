import { visible } from '../../core/text/visible';
import { joiner } from './plain';

/** Every sign that can mean something to Markdown; a backslash before it makes it mean itself (CommonMark 2.4). */
const markdownSigns = /[!-/:-@[-`{-~]/g;

/**
 * Foreign words as Markdown that shows exactly them, in one line: no emphasis, links, images or HTML. (Icons are the editor's,
 * which looks for them when the Markdown has been read: Markdown with icons on is written by rendered.ts.)
 * (`MarkdownString.appendText` makes every blank a hard one, so that long quotations break in the middle of words.)
 */
export function escapeMarkdown(words: string): string {
  return visible(words)
    .replace(/\s+/g, ' ')
    .replace(markdownSigns, sign => `\\${sign}`);
}

/** An image, with what its address begins with: `(` for an address, `[` for the name of one. */
const image = /!\[([^[\]]*)\]([([]?)/g;

/** An image whose words hold brackets of their own. */
const imageStart = /!(?=\[)/g;

/** What begins HTML, or an address in angle brackets that is not of the web. */
const tagStart = /<(?=[a-z/!?])(?!https?:\/\/)/gi;

/** Between the words of a link and its address, and between a name and the address that it stands for, unless of the web. */
const linkMiddle = /\](?=\()(?!\(<?https?:\/\/)/gi;
const nameMiddle = /\](?=:)(?!:[ \t]*<?https?:\/\/)/gi;

/** Addresses that become links by themselves, though not of the web: of files, and of people. */
const fileAddress = /ftp(?=:\/\/)/gi;
const inAddress = /(?<=[\w.+-])@(?=[\w-])/g;

/** What looks like an address of the web. Where it is none to a reader of Markdown, one of a person may stand in it. */
const webAddress = /(?:https?:\/\/|www\.)[^\s<>]*/gi;

/**
 * The Markdown of a note as it may be shown: no images, no HTML, no links but those to the web; all that shows as it was
 * written. It does so without reading Markdown, by keeping signs apart that no image, tag or address can do without. So it
 * holds for every reader of Markdown, where a second one in front of the editor's could be led to read otherwise; a note
 * without such signs stays as it is, and screen readers, which are given the text itself, hear it as it was written.
 */
export function inertMarkdown(text: string): string {
  return (
    visible(text)
      .replace(image, (_, words: string, next: string) => {
        const address = next === '[' ? `${joiner}[${joiner}` : next && `${joiner}${next}`;
        return `!${joiner}[${joiner}${words}]${address}`;
      })
      .replace(imageStart, `!${joiner}`)
      .replace(tagStart, `<${joiner}`)
      .replace(linkMiddle, `]${joiner}`)
      .replace(nameMiddle, `]${joiner}`)
      // addresses are copied from what shows: what is put in must not be in the copy
      .replace(fileAddress, '$&\\')
      .replace(webAddress, address => address.replace(inAddress, '%40'))
      .replace(inAddress, '\\@')
  );
}
