import { roleHeads } from '../../entities/gazetteer/titles';
import {
  describedAs,
  describedAsPhrase,
  describingEnds,
  describingNouns,
  officeGrades,
  officePrefixes,
} from '../../language/en/descriptions';
import { officeSynonyms, roleModifiers } from '../../language/en/offices';
import { sourceNouns } from '../../language/en/sourceNouns';
import { alternatives } from '../../language/words';

const ending = new RegExp(`(?:${alternatives(describingEnds)})$`);
const prefix = new RegExp(`^(?:${alternatives(officePrefixes)})-`);
/** Shorter words with such an end are others: "list", "Asian". */
const shortestCalling = 6;

/** Whether a lower-case word is a noun for one person. @param isSure what stands around it already tells of a person */
export function isDescribingNoun(word: string, isSure: boolean): boolean {
  if (roleHeads.has(word) || sourceNouns.get(word) === 'person' || describingNouns.has(word)) return true;
  return isSure && word.length >= shortestCalling && ending.test(word);
}

/** Whether a lower-case word is a title or a calling, which may stand without an article. */
export function isOffice(word: string): boolean {
  return roleHeads.has(word);
}

/** A describing noun as it is compared: a spokesman is a spokesperson. @param before the word before it */
export function comparedNoun(word: string, before = ''): string {
  const plain = word.replace(prefix, '');
  return describedAsPhrase.get(`${before} ${plain}`) ?? describedAs.get(plain) ?? plain;
}

/** What makes an office another one of its kind: the "foreign" of a foreign secretary. */
export function fieldsOf(words: readonly string[]): readonly string[] {
  return words
    .map(word => word.toLowerCase())
    .filter(word => !roleModifiers.has(word) && !officeGrades.has(word) && !isDescribingNoun(word, false))
    .map(word => officeSynonyms.get(word) ?? word);
}

/** The capitalised words of a description, lower case: employers and places. */
export function capitalisedIn(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu)?.map(word => word.toLowerCase()) ?? [];
}
