import { l10n, Uri } from 'vscode';
import type { Code, Codebook } from '../../../core/annotations/codebook';

/**
 * Colours offered for codes, apart from each other also for the colour-blind (after Okabe and Ito, darkened where they would
 * vanish on white).
 */
const palette = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#b8860b',
  '#56b4e9',
  '#7a3fc4',
  '#8c564b',
  '#6b8e23',
] as const;

/** The colours offered for codes, with names. */
export function offeredColours(): readonly { readonly name: string; readonly colour: string }[] {
  const names = [
    l10n.t('blue'),
    l10n.t('orange'),
    l10n.t('green'),
    l10n.t('pink'),
    l10n.t('gold'),
    l10n.t('sky blue'),
    l10n.t('violet'),
    l10n.t('brown'),
    l10n.t('olive'),
  ];
  return palette.map((colour, index) => ({ name: names[index] ?? colour, colour }));
}

/** The colour for the next code: the first that no code has, then from the start again. */
function nextColour({ codes }: Codebook): string {
  const used = new Set(codes.map(({ colour }) => colour?.toLowerCase()));
  return palette.find(colour => !used.has(colour)) ?? palette[codes.length % palette.length] ?? palette[0];
}

/** The key for the next code: the lowest that is free; none when all are taken. */
function nextKey({ codes }: Codebook): number | undefined {
  const used = new Set(codes.map(({ key }) => key));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find(key => !used.has(key));
}

/** A code with a name, and a colour and a key that are free. */
export function newCode(book: Codebook, name: string): Code {
  const key = nextKey(book);
  const id = `urn:uuid:${crypto.randomUUID()}`;
  return { id, name, definition: '', colour: nextColour(book), ...(key && { key }), formerIds: [], others: {} };
}

/** A square of a colour, as an icon. */
export function swatch(colour: string): Uri {
  // an edge of light and dark lets any colour show on any background
  const edge = '<rect x="2" y="2" width="12" height="12" rx="2.5" fill="#777"/>';
  const light = '<rect x="2.7" y="2.7" width="10.6" height="10.6" rx="2" fill="#fff"/>';
  return imageOf(`${edge}${light}<rect x="4" y="4" width="8" height="8" rx="1" fill="${colour}"/>`);
}

/** An SVG of 16 × 16 as an image of the editor. */
export function imageOf(content: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${content}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
