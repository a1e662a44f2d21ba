import { wordTag } from '../../language/tags';
import type { Token } from '../../text/token';
import { givenNames } from '../gazetteer/givenNames';
import { moreGivenNames } from '../gazetteer/moreGivenNames';
import { phraseKey } from '../phraseKey';

const given = new Set([givenNames, moreGivenNames].flatMap(names => names.split(',')).map(phraseKey));

/** Whether a word in small letters stands in the list of given names. */
export function isGivenWord(word: string): boolean {
  return given.has(word);
}

/** Whether a word is a known given name. */
export function isGiven({ norm, tags }: Token): boolean {
  return (tags & wordTag.firstName) !== 0 || given.has(norm) || given.has(norm.split('-')[0] ?? '');
}
