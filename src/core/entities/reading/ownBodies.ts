import { foreignBodyStarts, ofLand, tradeHeads } from '../../language/en/bodies';
import type { Token } from '../../text/token';
import { gazetteer } from '../gazetteer/gazetteer';
import { organisationStarts } from '../gazetteer/heads';

import { isGiven } from './givenWords';
import { isOrdinary } from './lines';

/** A word without its accents. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word begins the names of bodies, in English or another language: "Banco", "Compañía". */
export function startsBody({ norm }: Token): boolean {
  return organisationStarts.has(norm) || startsForeignBody(norm);
}

/** The same of a word in small letters, for other languages alone. */
export function startsForeignBody(norm: string): boolean {
  return foreignBodyStarts.has(plain(norm)) || organisationStarts.has(plain(norm));
}

/** "Wexcombe Freight": a trade behind a word that is no ordinary one and no given name; "Natural Gas" is none. */
export function isTrade(words: readonly Token[], first: Token, last: Token): boolean {
  if (words.length < 2 || !tradeHeads.has(plain(last.norm))) return false;
  return !isGiven(first) && words.slice(0, -1).some(word => word.shape !== 'lower' && !isOrdinary(word));
}

/** "Bomberos de Chile", "Correios do Brasil": a body that a whole country has, in its language. */
export function isOfLand(words: readonly Token[], last: Token): boolean {
  const link = words.at(-2)?.norm ?? '';
  if (words.length < 3 || !ofLand.has(link)) return false;
  return gazetteer().find(last.norm)?.kind === 'country' && !words.slice(0, -2).some(isGiven);
}
