import { doneToPeople, kin, personalDeeds } from '../../language/en/nameContext';
import { auxiliariesAndModals, modals, singularBe } from '../../language/en/functionWords';
import { ordinaryTags, wordTag } from '../../language/tags';
import type { Token } from '../../text/token';

import { clueBehind } from './besideNames';
import type { Scan } from './scan';

/**
 * Whether an ordinary word that starts a sentence has beside it what people have: "Price denied it", "Long, 45, was", "Young's
 * lawyer". Only then may it be the family name of somebody whom the story names in full.
 */
export function isSubjectOfPerson({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined || next === undefined) return false;
  if (next.norm === "'s") return kin.has(after?.norm ?? '');
  if (next.text === ',') return after?.norm === 'who' || isAge(after, tokens[at + 3]);
  if (next.shape !== 'lower') return false;
  if (personalDeeds.has(next.norm)) return true;
  if (singularBe.has(next.norm)) return doneToPeople.has(after?.norm ?? '');
  if (next.norm === 'has' || next.norm === 'had') return isOfPeople(after, tokens[at + 3]);
  // "Long called": a word that is no noun is no subject of its own, but modals stand behind anything
  const isNoun = (word.tags & wordTag.noun) !== 0 || (word.tags & ordinaryTags) === 0;
  return !isNoun && !modals.has(next.norm) && isPlainVerb(next);
}

/** "45," and "45." behind a comma. */
function isAge(token: Token | undefined, behind: Token | undefined): boolean {
  const age = token?.kind === 'number' ? Number(token.text) : 0;
  return age > 9 && age < 111 && (behind === undefined || behind.text === ',' || behind.text === '.');
}

/** "has been arrested", "had no lawyer", "has two daughters", "has denied". */
function isOfPeople(next: Token | undefined, after: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.norm === 'been') return doneToPeople.has(after?.norm ?? '');
  return personalDeeds.has(next.norm) || doneToPeople.has(next.norm) || kin.has(after?.norm ?? '');
}

/** A verb that is no noun, no adjective and no helping verb: "kept", "closed" is an adjective too. */
function isPlainVerb({ norm, tags }: Token): boolean {
  const other = wordTag.noun | wordTag.adjective | wordTag.functionWord;
  if (tags === 0) return norm.endsWith('ed');
  return (tags & wordTag.verb) !== 0 && (tags & other) === 0 && !auxiliariesAndModals.has(norm);
}

/** "Small cars", "Grant applications": an ordinary word that starts a sentence and belongs to the noun behind it. */
export function belongsToNoun({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (isSubjectOfPerson({ tokens }, at)) return false;
  // letters that spell a word belong to no noun: "AN leader"
  if (word?.shape !== 'Upper' || (word.tags & ordinaryTags) === 0) return false;
  // "Trump aides": who is known by that word alone
  if ((word.tags & (wordTag.lastName | wordTag.person)) !== 0) return false;
  if (next?.shape !== 'lower' || !next.spaced || next.norm === "'s") return false;
  // "Small shops closed": a verb behind it makes a noun of what may be one or the other
  const isSubject = (next.tags & wordTag.noun) !== 0 && ((tokens[at + 2]?.tags ?? 0) & wordTag.verb) !== 0;
  // "Orange customers": firms have them
  if (clueBehind(next.norm) !== undefined) return false;
  // a verb that the lexicon lacks: "limped"
  if (next.tags === 0 && next.norm.endsWith('ed')) return false;
  return isSubject || (next.tags & (wordTag.verb | wordTag.functionWord | wordTag.adverb)) === 0;
}
