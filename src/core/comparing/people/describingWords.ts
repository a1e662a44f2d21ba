import { gazetteer } from '../../entities/gazetteer/gazetteer';
import { roleHeads } from '../../entities/gazetteer/titles';
import {
  describedAs,
  describedAsPhrase,
  describingEnds,
  describingNouns,
  gradelessOffices,
  lowerGrades,
  officeGrades,
  officePrefixes,
} from '../../language/en/descriptions';
import { officeSynonyms, roleModifiers } from '../../language/en/offices';
import { sourceNouns } from '../../language/en/sourceNouns';
import { alternatives } from '../../language/words';

const ending = new RegExp(`(?:${alternatives(describingEnds)})$`);
const grade = new RegExp(`^(?:${alternatives(lowerGrades)})[- ]`);
const prefix = new RegExp(`^(?:${alternatives(officePrefixes)})-`);
/** Shorter words with such an end are others: "list", "Asian". */
const shortestCalling = 6;

/** Whether a lower-case word is a noun for one person. @param isSure what stands around it already tells of a person */
export function isDescribingNoun(word: string, isSure: boolean): boolean {
  if (isOffice(word) || sourceNouns.get(word) === 'person' || describingNouns.has(word)) return true;
  return isSure && word.length >= shortestCalling && ending.test(word);
}

/** Whether a lower-case word is a title or a calling, which may stand without an article. */
export function isOffice(word: string): boolean {
  return roleHeads.has(word) || roleHeads.has(word.replace(grade, ''));
}

/** Whether a lower-case word, less its full stop, is short for an office: "gov". */
export function isShortOffice(word: string): boolean {
  return roleHeads.has(describedAs.get(word) ?? '') && !roleHeads.has(word);
}

/**
 * A describing noun as it is compared: a spokesman is a spokesperson, a vice-mayor a deputy mayor. @param before the words before it, the
 * nearest last
 */
export function comparedNoun(word: string, before: readonly string[] = []): string {
  const own = word.replace(prefix, '');
  const plain = own.replace(grade, '');
  const noun = describedAsPhrase.get(`${before.at(-1) ?? ''} ${plain}`) ?? describedAs.get(plain) ?? plain;
  const isLower = plain !== own || before.some(other => lowerGrades.has(other));
  return isLower && roleHeads.has(plain) && !gradelessOffices.has(plain) ? `${lower}${noun}` : noun;
}

const lower = 'deputy ';

/** An office without its grade. */
export function gradeless(noun: string): string {
  return noun.startsWith(lower) ? noun.slice(lower.length) : noun;
}

/** What makes an office another one of its kind: the "foreign" of a foreign secretary, but not whose it is: "Norway's", "Norwegian". */
export function fieldsOf(words: readonly string[]): readonly string[] {
  return words
    .map(word => word.toLowerCase())
    .filter(word => !roleModifiers.has(word) && !officeGrades.has(word) && !isDescribingNoun(word, false))
    .filter(word => !/['’]s?$/u.test(word) && !['country', 'demonym'].includes(gazetteer().find(word)?.kind ?? ''))
    .map(word => officeSynonyms.get(word) ?? word);
}

/** The capitalised words of a description, lower case: employers and places. */
export function capitalisedIn(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu)?.map(word => word.toLowerCase()) ?? [];
}
