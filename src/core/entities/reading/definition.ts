import type { EntityType } from '../entity';
import { roleHeads } from '../gazetteer/titles';
import type { Evidence } from '../names';

import { isGiven } from './givenWords';
import type { Surroundings } from './surroundings';
import { contextClues, definitionWeight } from './typeClues';
import { appositionStarts, copulas, definers, definingNouns, definitionEnds } from '../../language/en/definitions';

/** Skips "(born 1960)" or "( 12 May 1899 – 1960 )" after a name. @returns the distance of the token after it */
function afterParentheses(around: Surroundings): number {
  if (around.right(1)?.text !== '(') return 1;
  for (let distance = 2; distance < 24; distance++) if (around.right(distance)?.text === ')') return distance + 1;
  return 1;
}

/** "Boulby is a village in …", "Ann Doyle (born 1960) was a novelist": what encyclopedias and backgrounds say of a name. */
export function definitionEvidence(around: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  const inside = around.right(1)?.text === '(' ? around.right(2)?.norm : undefined;
  if (inside === 'born' || inside === 'b') found.push(contextClues.born);
  const at = afterParentheses(around);
  const copula = around.right(at);
  if (copula === undefined || !copulas.has(copula.norm)) return found;
  if (around.right(at + 1)?.norm === 'born') return [...found, contextClues.born];
  if (!definers.has(around.right(at + 1)?.norm ?? '')) return found;
  const type = headType(around, at + 2);
  return type === undefined ? found : [...found, { type, weight: definitionWeight, reason: 'definition' }];
}

/** "Nortek, a tank," · "her publisher, Nortek, said": a noun beside a comma tells what the name is. */
export function appositionEvidence(around: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  if (around.right(1)?.text === ',' && appositionStarts.has(around.right(2)?.norm ?? '')) {
    const type = headType(around, 3);
    // a person in apposition is told by the office, see `hasRole`
    const isCalling = type === 'ORG' && startsAsPerson(around);
    if (type !== undefined && type !== 'PERSON')
      found.push({ type, weight: isCalling ? definitionWeight / 2 : definitionWeight, reason: 'apposition' });
  }
  const noun = around.left(1)?.text === ',' && around.right(1)?.text === ',' ? around.left(2)?.norm : undefined;
  const before = noun === undefined ? undefined : definingNouns.get(noun);
  // "her husband, Taghi Rahmani,"
  if (noun !== undefined && before === undefined && around.left(2)?.shape === 'lower' && roleHeads.has(noun))
    found.push(contextClues.officeBefore);
  if (before === 'ORG') found.push(contextClues.bodyBefore);
  return found;
}

/** "Jean Pauwels, a miner": behind a given name a noun of bodies is a calling as often. */
function startsAsPerson({ scan, range: { first, end } }: Surroundings): boolean {
  const given = scan.tokens[first];
  return end - first > 1 && given !== undefined && isGiven(given);
}

/** The type of the last noun that tells one before the noun phrase ends. */
function headType(around: Surroundings, from: number): EntityType | undefined {
  let type: EntityType | undefined;
  for (let distance = from; distance < from + 12; distance++) {
    const token = around.right(distance);
    // "the Leeds-based insurer"
    const hyphened = around.right(distance - 1)?.text === '-';
    if (token === undefined || /^[.;,]$/.test(token.text) || (definitionEnds.has(token.norm) && !hyphened)) break;
    // "…, her publisher Hamish Hamilton said": what follows is told of another name
    if (token.shape !== 'lower' && type !== undefined && token.kind === 'word') return undefined;
    if (token.shape !== 'lower' && distance > from) continue;
    const named: EntityType | undefined =
      definingNouns.get(token.norm) ?? (roleHeads.has(token.norm) ? 'PERSON' : undefined);
    if (named !== undefined) type = named;
  }
  return type;
}
