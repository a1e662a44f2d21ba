import { median, type TextRun } from './textRun';

/** Sizes of the text from which on a letter is an initial over several lines. */
const initialSize = 1.9;

/** Points of white, in parts of its size, between an initial and its word. */
const nearest = 0.6;

/** The run that an initial is the first letter of: the highest one beside it. */
function wordOf(initial: TextRun, runs: readonly TextRun[]): TextRun | undefined {
  const beside = runs.filter(
    ({ left, baseline, size }) =>
      size < initial.size / initialSize &&
      left >= initial.right - 1 &&
      left - initial.right < initial.size * nearest &&
      baseline > initial.baseline - initial.size &&
      baseline < initial.baseline,
  );
  return beside.reduce<TextRun | undefined>(
    (highest, run) => (highest === undefined || run.baseline < highest.baseline ? run : highest),
    undefined,
  );
}

/** Initials of a page that are looked at; a page with more is set in large letters. */
const mostInitials = 40;

/** The runs of a page with initials of several lines put before the words that they begin: their own line is a lower one. */
export function withInitials(runs: readonly TextRun[]): readonly TextRun[] {
  const size = median(runs.map(run => run.size));
  const initials = runs.filter(run => run.size >= size * initialSize && /^["“„«'‘]?\p{Lu}$/u.test(run.text.trim()));
  if (initials.length === 0 || initials.length > mostInitials) return runs;
  const words = new Map<TextRun, TextRun>();
  for (const initial of initials) {
    const word = wordOf(initial, runs);
    if (word !== undefined) words.set(word, initial);
  }
  const taken = new Set(words.values());
  return runs.flatMap(run => {
    if (taken.has(run)) return [];
    const initial = words.get(run);
    return initial === undefined ? [run] : [{ ...run, text: `${initial.text.trim()}${run.text}`, left: initial.left }];
  });
}
