import { outerWordBefore, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { hedgeBefore } from '../numerals/hedges';
import type { Draft, Figure } from './draft';
import { auxiliariesAndModals } from '../language/en/functionWords';
import { changeWords, movingVerbs } from '../language/en/change';
import { comparingWords, pollAnswers, sharingLeads, waysBeforeFrom } from '../language/en/sharedUnits';

/** Two figures of one thing differ by no more than that many times. */
const widest = 3;
/** "his rival's 41": an owner is at most so many words long. */
const longestOwner = 4;
/** Shares of one whole add up to about a hundred. */
const wholeFrom = 97;
const wholeTo = 101.5;

/** A figure with a unit that a bare one behind it may share: anything but an age. */
export function isLender({ kind, quantity }: Draft): boolean {
  return quantity !== undefined && quantity.unit !== '' && quantity.parts === undefined && kind !== 'age';
}

/** Whether a figure leaves later ones what they can share: times are stepped over. */
export function isStop({ when, quantity }: Draft): boolean {
  return when === undefined && quantity !== undefined;
}

/** The first token of the phrase before a bare figure, its hedge included: "from nearly 3", "to his rival's 41". */
function leadOf(tokens: Tokens, first: number): number {
  const at = (hedgeBefore(tokens, first)?.first ?? first) - 1;
  if (tokens[at]?.possessive !== true) return at;
  for (let i = at - 1; i >= at - longestOwner && wordAt(tokens, i) !== ''; i--)
    if (sharingLeads.has(wordAt(tokens, i))) return i;
  return at;
}

/** "fell 4 per cent", "by 4 per cent", "or 4 per cent": how much something changed, which is no level to compare with another. */
function isChange(tokens: Tokens, { first }: Draft): boolean {
  const word = outerWordBefore(tokens, hedgeBefore(tokens, first)?.first ?? first);
  return changeWords.has(word) || movingVerbs.has(word) || word === 'by' || word === 'or';
}

/** Whether the words before a bare figure set it against the one told before. */
function isCompared(tokens: Tokens, bare: Draft, bareValue: number, full: Draft): boolean {
  const lead = leadOf(tokens, bare.first);
  const word = wordAt(tokens, lead);
  const before = outerWordBefore(tokens, lead);
  const isSure = comparingWords.has(before) || (word === 'from' && waysBeforeFrom.has(before));
  if (isSure && (word === 'with' || sharingLeads.has(word))) return true;
  if (!sharingLeads.has(word) || full.kind === 'count') return false;
  const isOwned = tokens[bare.first - 1]?.possessive === true;
  if (full.kind === 'percent' && word === 'to' && !isOwned) {
    const sum = bareValue + (full.quantity?.value ?? 0);
    return sum > wholeFrom && sum < wholeTo;
  }
  return word !== 'to' || isOwned ? !isChange(tokens, full) : false;
}

/** "and 41 no", "with 13 undecided", "37 oppose it", "11 are unsure": the bare share of those who answered so in a poll. */
function isPolled(tokens: Tokens, bare: Draft, full: Draft): boolean {
  if (full.kind !== 'percent' || isChange(tokens, full)) return false;
  const at = auxiliariesAndModals.has(wordAt(tokens, bare.next)) ? bare.next + 1 : bare.next;
  return pollAnswers.has(textAt(tokens, at)) && (bare.quantity?.value ?? 0) < wholeFrom;
}

/** The value of a bare figure in the scale of the other: "$4.1 billion, up from 3.7"; undefined when the two are too far apart. */
function scaled(bare: Figure, full: Figure): number | undefined {
  const isNear = (scale: number): boolean => {
    const ratio = (bare.value * scale) / full.value;
    return ratio <= widest && ratio * widest >= 1;
  };
  const { scale } = full.digits;
  if (bare.digits.scale === 1 && isNear(scale)) return scale;
  return isNear(1) ? 1 : undefined;
}

/**
 * Gives a bare figure the unit of the one told before it in the sentence, where words set the two against each other: "52 per cent
 * to his rival's 41", "2.2 million tonnes, up from 1.9 million".
 */
export function withSharedUnit(tokens: Tokens, bare: Draft, full: Draft | null): Draft {
  const { quantity } = bare;
  if (bare.kind !== 'count' || quantity?.unit !== '' || quantity.parts !== undefined) return bare;
  if (full?.quantity === undefined) return bare;
  if (isPolled(tokens, bare, full)) return { ...bare, kind: 'percent', quantity: { ...quantity, unit: '%' } };
  const scale = scaled(quantity, full.quantity);
  if (scale === undefined || !isCompared(tokens, bare, quantity.value, full)) return bare;
  const value = Number((quantity.value * scale).toPrecision(14));
  const digits = { ...quantity.digits, scale: quantity.digits.scale * scale };
  return { ...bare, kind: full.kind, quantity: { ...quantity, value, digits, unit: full.quantity.unit } };
}
