import { isHyphen, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import { functionWords, isDefinite } from '../language/en/functionWords';
import {
  isPlural,
  participleNouns,
  singularOf,
  superlatives,
  verbsAsNouns,
  wholesOfPeople,
} from '../language/en/countNouns';
import { months, weekdays } from '../language/en/calendar';

/** What a figure counts. */
export interface CountedNoun {
  /** Index of its token. */
  readonly at: number;
  /** Singular, lower case; `person` for people. */
  readonly lemma: string;
  /** Words between figure and noun, lower case. */
  readonly modifiers: readonly string[];
}

/** More words rarely stand between a figure and what it counts. */
const mostModifiers = 4;

/** Words that end a run of nouns though they look like plurals or nouns; parts of a hyphened adjective do not ("gas-only"). */
function endsNoun(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== '' && (isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1))) return false;
  return (
    word === '' || functionWords.has(word) || weekdays.has(word) || (months.has(word) && tokens[at]?.capital === true)
  );
}

/**
 * Finds the counted noun behind a figure: the first plural of the run of words there, or a plural right behind that one
 * ("200 security forces personnel"). With `singular` (one person, a 12-member team) the last word of the run.
 */
export function readCountedNoun(tokens: Tokens, at: number, singular = false): CountedNoun | null {
  const modifiers: string[] = [];
  let last = -1;
  for (let i = at; i < at + mostModifiers + 1 && !endsNoun(tokens, i); i++) {
    if (i > at && tokens[i]?.glued === true && !isHyphen(tokens, i - 1)) break;
    const word = wordAt(tokens, i);
    // "24 F-35 jets": a designation stands before what is counted
    if (tokens[i]?.capital === true && isHyphen(tokens, i + 1) && tokens[i + 2]?.kind === 'number') {
      i += 2;
      continue;
    }
    // "one man dead"
    if (singular && i > at && participleNouns.has(word)) break;
    const isNoun = isPlural(word) || (i === at && isVerbAsNoun(tokens, i));
    if (isNoun && !(participleNouns.has(word) && isPlural(wordAt(tokens, i + 1)))) {
      const further = wordAt(tokens, i + 1);
      const goesOn =
        !participleNouns.has(further) && !endsNoun(tokens, i + 1) && isPlural(further) && !isPossessive(tokens, i);
      return {
        at: goesOn ? i + 1 : i,
        lemma: verbsAsNouns.has(word) ? word.slice(0, -1) : singularOf(goesOn ? further : word),
        modifiers: goesOn ? [...modifiers, word] : modifiers,
      };
    }
    last = i;
    modifiers.push(word);
    if (isHyphen(tokens, i + 1)) i++;
    else if (isPossessive(tokens, i)) break;
  }
  if (!singular || last < 0) return null;
  return { at: last, lemma: singularOf(wordAt(tokens, last)), modifiers: modifiers.slice(0, -1) };
}

/** "43 runs", "12 wins in": the noun of a number where its clause ends or goes on with a small word. */
function isVerbAsNoun(tokens: Tokens, at: number): boolean {
  const behind = wordAt(tokens, at + 1);
  return verbsAsNouns.has(wordAt(tokens, at)) && (behind === '' || functionWords.has(behind));
}

/** The owner of a whole ("of the plant's six reactors") is at most so many words long. */
const longestOwner = 4;

/** Behind the owner of a whole, where there is one: "of the mayor's aides". */
function behindOwner(tokens: Tokens, at: number): number {
  for (let i = at; i < at + longestOwner && wordAt(tokens, i) !== ''; i++) {
    if (isPossessive(tokens, i)) return i + 1;
    // "the workers' union": a plural's apostrophe stands alone
    if (isMark(tokens, i + 1, "'") && tokens[i + 1]?.glued === true && isPlural(wordAt(tokens, i))) return i + 2;
  }
  return at;
}

/**
 * The noun behind "of" in "20 of the 50 passengers", "four of the plant's six reactors", "one of the best players".
 * People when none is told: "two of them", "ten of those on board".
 */
export function readNounOfWhole(tokens: Tokens, at: number): CountedNoun | null {
  const word = wordAt(tokens, at);
  const named = isDefinite(word) ? at + 1 : at;
  let i = behindOwner(tokens, named);
  if (superlatives.has(wordAt(tokens, i))) i++;
  const numeral = readNumeral(tokens, i);
  const noun = readCountedNoun(tokens, numeral?.next ?? i);
  if (noun !== null) return noun;
  return wholesOfPeople.has(word) ? { at, lemma: 'person', modifiers: [] } : null;
}

function isPossessive(tokens: Tokens, at: number): boolean {
  return tokens[at]?.possessive === true;
}
