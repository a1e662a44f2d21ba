import type { EntityType } from '../entity';
import { roleHeads } from '../gazetteer/titles';
import type { Evidence } from '../names';

import type { Surroundings } from './surroundings';

const copulas = new Set(['is', 'was', 'are', 'were', 'became', 'remains', 'remained']);
const determiners = new Set(['a', 'an', 'the', 'one', 'another', 'also', 'now', 'then', 'once', 'currently']);
/** Words that end the noun phrase after the copula. */
const enders = new Set(
  'before after when while until because but in of from for at by who which that whose on with near to and or where based located situated'.split(
    ' ',
  ),
);

/** What a thing is said to be, and its type. */
const nouns: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    PLACE:
      'city town village hamlet municipality commune settlement suburb neighbourhood neighborhood district county province region state country nation island river lake mountain ' +
      'peak valley bay beach port harbour harbor capital borough township parish territory peninsula desert forest street road square bridge station airport halt community canton',
    ORG:
      'company firm corporation bank airline agency organisation organization party union club team band group duo trio newspaper magazine university college school institute charity ' +
      'lender insurer brokerage exporter importer bookmaker developer builder grocer studio nonprofit ngo advocacy bookseller refinery employer tank consultancy regulator watchdog carmaker airline drugmaker brewer miner utility startup conglomerate lobby gang cartel militia trust foundation fund supplier operator unit arm broadcaster manufacturer retailer publisher producer brand label network studio startup subsidiary association society federation league council ministry museum orchestra choir',
  }).flatMap(([type, words]) => words.split(' ').map(word => [word, type as EntityType] as const)),
);

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
  if (inside === 'born' || inside === 'b') found.push({ type: 'PERSON', weight: 3, reason: 'definition' });
  const at = afterParentheses(around);
  const copula = around.right(at);
  if (copula === undefined || !copulas.has(copula.norm)) return found;
  if (around.right(at + 1)?.norm === 'born') return [...found, { type: 'PERSON', weight: 3, reason: 'definition' }];
  if (!determiners.has(around.right(at + 1)?.norm ?? '')) return found;
  const type = headType(around, at + 2);
  return type === undefined ? found : [...found, { type, weight: 2, reason: 'definition' }];
}

/** Enders that stand between an apposition and its noun: "a unit of". */
const appositionStarts = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'one']);

/** "Nortek, a tank," · "her publisher, Nortek, said": a noun beside a comma tells what the name is. */
export function appositionEvidence(around: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  if (around.right(1)?.text === ',' && appositionStarts.has(around.right(2)?.norm ?? '')) {
    const type = headType(around, 3);
    // a person in apposition is told by the office, see `hasRole`
    if (type !== undefined && type !== 'PERSON') found.push({ type, weight: 2, reason: 'apposition' });
  }
  const noun = around.left(1)?.text === ',' && around.right(1)?.text === ',' ? around.left(2)?.norm : undefined;
  const before = noun === undefined ? undefined : nouns.get(noun);
  // "her husband, Taghi Rahmani,"
  if (noun !== undefined && before === undefined && around.left(2)?.shape === 'lower' && roleHeads.has(noun))
    found.push({ type: 'PERSON', weight: 1.5, reason: 'apposition' });
  if (before === 'ORG') found.push({ type: before, weight: 2.5, reason: 'apposition' });
  return found;
}

/** The type of the last noun that tells one before the noun phrase ends. */
function headType(around: Surroundings, from: number): EntityType | undefined {
  let type: EntityType | undefined;
  for (let distance = from; distance < from + 12; distance++) {
    const token = around.right(distance);
    // "the Leeds-based insurer"
    const hyphened = around.right(distance - 1)?.text === '-';
    if (token === undefined || /^[.;,]$/.test(token.text) || (enders.has(token.norm) && !hyphened)) break;
    // "…, her publisher Hamish Hamilton said": what follows is told of another name
    if (token.shape !== 'lower' && type !== undefined && token.kind === 'word') return undefined;
    if (token.shape !== 'lower' && distance > from) continue;
    const named = nouns.get(token.norm) ?? (roleHeads.has(token.norm) ? 'PERSON' : undefined);
    if (named !== undefined) type = named;
  }
  return type;
}
