import {
  familyDescriptions,
  joinedCallings,
  portfolios,
  rankDescriptions,
  serviceRanks,
  vagueDescriptions,
} from '../../language/en/descriptions';
import { offices } from '../../language/en/offices';
import { gradeless } from './describingWords';
import type { Description } from './readDescriptions';

/** Whether a noun is a calling or an office, which another may contradict. */
function isCalling(noun: string): boolean {
  return !vagueDescriptions.has(noun) && !rankDescriptions.has(noun) && !familyDescriptions.has(noun);
}

/** Whether a description tells more of a person than a form of address, a relation or that it is one. */
export function tellsOffice({ nouns }: Description): boolean {
  return nouns.some(noun => isCalling(noun) || serviceRanks.has(noun));
}

/** Whether the one is a lower office of the other's kind, or both are ranks of a service: no employer makes one of these. */
function areOfTwoGrades(a: readonly string[], b: readonly string[]): boolean {
  if (meet(a, b)) return false;
  const ranked = (nouns: readonly string[]): boolean => nouns.some(noun => serviceRanks.has(noun));
  return meet(a.map(gradeless), b.map(gradeless)) || (ranked(a) && ranked(b));
}

/** Whether both have one office, each with a portfolio and not the same. */
function areOfTwoPortfolios(a: Description, b: Description): boolean {
  const portfoliosOf = ({ fields }: Description): readonly string[] => fields.filter(field => portfolios.has(field));
  const [x, y] = [portfoliosOf(a), portfoliosOf(b)];
  return x.length > 0 && y.length > 0 && !meet(x, y) && meet(a.nouns, b.nouns);
}

/** Whether one person often is both. */
function areJoined(a: readonly string[], b: readonly string[]): boolean {
  const joins = (x: readonly string[], y: readonly string[]): boolean =>
    x.some(noun => y.some(other => joinedCallings.get(noun)?.has(other) === true));
  return joins(a, b) || joins(b, a);
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(word => b.includes(word));

/**
 * Whether two descriptions may be of one and the same calling, told with other words: they share a noun or an employer, or a field
 * ("marketing") where they are no two offices. Offices of one kind are two where both have a field: a foreign and a home secretary.
 */
export function mayBeOnePerson(a: Description, b: Description): boolean {
  const isOffice = ({ nouns }: Description): boolean => nouns.some(noun => offices.has(noun));
  const areOffices = isOffice(a) && isOffice(b);
  if (areOfTwoGrades(a.nouns, b.nouns)) return false;
  if (areOfTwoPortfolios(a, b)) return false;
  // what somebody was once goes with whatever else
  if (a.isPast || b.isPast) return true;
  if (areJoined(a.nouns, b.nouns)) return true;
  // a rank contradicts nothing but another rank
  if (![a, b].every(({ nouns }) => nouns.some(isCalling))) return true;
  if (meet(a.names, b.names) || (meet(a.fields, b.fields) && !areOffices)) return true;
  const shared = a.nouns.filter(noun => isCalling(noun) && b.nouns.includes(noun));
  if (shared.length === 0) return false;
  return (
    a.fields.length === 0 ||
    b.fields.length === 0 ||
    meet(a.fields, b.fields) ||
    !shared.every(noun => offices.has(noun))
  );
}
