import { pauseEvery, type Sliced } from '../../util/sliced';
import { linesInSlices, type Line } from '../lines';
import { placedDate } from '../statedDate';
import { markers } from './markers';

/** Longer lines are no fields. */
const longestField = 140;

/** Longest line that may be a citation. */
const longestCitation = 900;

/** Longest line that is one by its length alone, as it ends no sentence, and where a label ends at the latest. */
const longestBare = 60;
const longestLabel = 40;

/** Articles that a file holds at least to be worth its reading, and lines of fields that these have. */
const fewestDays = 2;
const fewestFields = 6;

const year = /(?:19|20)\d\d|\d[ -]\p{L}{3,9}\.?[ -]['’]?\d\d$/u;

const endsSentence = (text: string, { end }: Line): boolean => '.!?…"”»'.includes(text.charAt(end - 1));

function isLabelled(text: string, { start, end }: Line): boolean {
  const colon = text.slice(start, Math.min(end, start + longestLabel)).indexOf(':');
  return colon > 0;
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 2048;

/**
 * Whether a text may be an export of several articles at all, by a glance at its lines: each has a day and some fields. Prose has few
 * short lines, and so nearly every other text is told here.
 */
export function* mayHoldSeveral(text: string, lines: readonly Line[]): Sliced<boolean> {
  const due = pauseEvery(linesPerSlice);
  let days = 0;
  let fields = 0;
  let cited = 0;
  for (const line of lines) {
    if (due(1)) yield;
    const length = line.end - line.start;
    if (length <= longestCitation && markers.holder.test(text.slice(line.start, line.end))) cited++;
    if (cited >= fewestDays) return true;
    if (length > longestField) continue;
    if (days < fewestDays && year.test(text.slice(line.start, line.end))) days++;
    if ((length <= longestBare && !endsSentence(text, line)) || isLabelled(text, line)) fields++;
    if (days >= fewestDays && fields >= fewestFields) return true;
  }
  return false;
}

/** Signs that a text which could not be told apart holds several articles: short lines with a day, and text between. */
export function* looksLikeSeveral(text: string): Sliced<boolean> {
  const due = pauseEvery(linesPerSlice);
  let [days, told] = [0, true];
  for (const line of yield* linesInSlices(text)) {
    if (due(1)) yield;
    const length = line.end - line.start;
    if (length > longestField || (length > longestBare && endsSentence(text, line))) told = true;
    else if (told && !endsSentence(text, line)) {
      if (placedDate(text.slice(line.start, line.end)) === null) continue;
      days++;
      told = false;
    }
  }
  return days >= fewestDays;
}
