/** Red, green, blue; linear light, 0-1. */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** The three dichromacies, and sight as usual. */
export type Sight = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; on linear light. */
const simulations: Readonly<Record<Sight, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** All kinds of sight. */
export const sights = Object.keys(simulations) as readonly Sight[];

/** sRGB (D65) to CIE XYZ. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Rgb = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const [x, y, z] = matrix.map(row => row[0] * r + row[1] * g + row[2] * b);
  return [x ?? 0, y ?? 0, z ?? 0];
};

/** Reads `#rrggbb` or `#rrggbbaa`, laid over a background where it is see-through. */
function linear(colour: string, background = '#000000'): Rgb {
  const channel = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16) / 255;
  const alpha = colour.length > 7 ? channel(colour, 7) : 1;
  const [r, g, b] = [1, 3, 5].map(at => {
    const value = alpha * channel(colour, at) + (1 - alpha) * channel(background, at);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** CIE L*a*b*. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(toXyz, rgb).map((value, index) => {
    const ratio = value / (white[index] ?? 1);
    return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
  });
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

/** How far apart two colours are to someone's eyes: CIE76 ΔE; 2-3 can just be told apart side by side. */
export function difference(a: string, b: string, sight: Sight): number {
  const [left, right] = [a, b].map(colour => {
    const seen = times(simulations[sight], linear(colour)).map(value => Math.min(1, Math.max(0, value)));
    return lab([seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
  });
  return Math.hypot(...(left ?? []).map((value, index) => value - (right?.[index] ?? 0)));
}

/** WCAG 2 contrast of a colour on a background, on which a see-through layer may lie. */
export function contrast(colour: string, background: string, layer = '#00000000'): number {
  const luminance = (rgb: Rgb): number => times(toXyz, rgb)[1];
  const [a, b] = [luminance(linear(colour)), luminance(linear(layer, background))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
