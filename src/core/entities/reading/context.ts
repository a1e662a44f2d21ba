import { eitherRoles } from '../../language/en/bodies';
import { wordTag } from '../../language/tags';
import { roleHeads } from '../gazetteer/titles';
import type { Evidence } from '../names';

import { clueBefore, clueBehind, clueOfNoun, type Clue } from './besideNames';
import { appositionEvidence, definitionEvidence } from './definition';
import { isDate, isMinute, resultEvidence } from './sport';
import { knownAt } from './scan';
import { contextClues } from './typeClues';
import type { Surroundings } from './surroundings';
import {
  chiefs,
  companyDeeds,
  holdings,
  kin,
  officePrepositions,
  officers,
  ownedBy,
} from '../../language/en/nameContext';
import { newsAgencies } from '../../language/en/agencies';

const worded = (clue: Clue): Evidence => ({ ...clue, reason: 'context' });

/** Everything that stands around a name and speaks for or against a type. */
export function contextEvidence(around: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  const left = around.left(1);
  const right = around.right(1);
  const owned = phraseEvidence(around);
  // "shares in Acme": the noun before the preposition tells more than the preposition
  const leftRule = left && owned.length === 0 ? clueBefore(left.norm) : undefined;
  if (leftRule) found.push(worded(leftRule));
  const rightRule = right && clueBehind(right.norm);
  if (rightRule) found.push(worded(rightRule));
  found.push(
    ...owned,
    ...appositionEvidence(around),
    ...afterEvidence(around),
    ...resultEvidence(around),
    ...datelineEvidence(around),
    ...definitionEvidence(around),
  );
  if (isStated(around)) found.push(contextClues.stated);
  if (isClubInTown(around)) found.push(contextClues.inTown);
  if (left?.norm === 'quoted' && right?.norm === 'as') found.push(contextClues.quotedAs);
  // "Ruiz finished her career"
  const owner = around.right(2)?.norm;
  if ((owner === 'his' || owner === 'her') && ((right?.tags ?? 0) & wordTag.verb) !== 0)
    found.push(contextClues.ownCareer);
  // "Nahid Islam of the National Citizen Party"
  const member = right?.norm === 'of' && around.right(2)?.norm === 'the' ? around.right(3) : undefined;
  if (member?.shape === 'Upper' && around.range.end - around.range.first > 1) found.push(contextClues.memberOf);
  if (left?.norm === 'the' || isOneOfSeveral(around)) found.push(contextClues.articleNoPerson);
  return found;
}

/** "X said in a statement". */
function isStated(around: Surroundings): boolean {
  const said = around.right(1)?.norm;
  if (said !== 'said' && said !== 'says') return false;
  return around.right(2)?.norm === 'in' && around.right(4)?.norm === 'statement';
}

/** "in Hull", where results and reports know a club by that name. */
function isClubInTown(around: Surroundings): boolean {
  if (around.left(1)?.norm !== 'in') return false;
  const known = knownAt(around.scan, around.range.first, around.range.end);
  return known?.end === around.range.end && known.known?.kind === 'club';
}

/** "chief executive", "chief financial officer" at a distance to the right: of a company; a "chief of staff" is a person's, too. */
function isChief(around: Surroundings, distance: number): boolean {
  return around.right(distance)?.norm === 'chief' && chiefs.has(around.right(distance + 1)?.norm ?? '');
}

/** "won an Oscar.": an article before a name that no noun follows; in "a Trump aide" it belongs to the noun. */
function isOneOfSeveral(around: Surroundings): boolean {
  const [left, right] = [around.left(1)?.norm, around.right(1)];
  if (left !== 'a' && left !== 'an') return false;
  return right === undefined || right.kind === 'mark' || (right.tags & wordTag.functionWord) !== 0;
}

function phraseEvidence(around: Surroundings): readonly Evidence[] {
  const joint = around.left(1)?.norm;
  const back = joint === 'the' ? 2 : 1;
  const preposition = around.left(back)?.norm;
  // "first reported by La Tercera", "a plant owned by Acme"
  if (preposition === 'by' && ownedBy.has(around.left(back + 1)?.norm ?? '')) return [contextClues.ownedBy];
  if (preposition === undefined || !officePrepositions.has(preposition)) return [];
  // "critics of the Brandal plan" criticise a plan
  if (joint === 'the' && isNounBehind(around)) return [];
  const noun = around.left(back + 1)?.norm ?? '';
  const rule = clueOfNoun(noun);
  if (rule === undefined || (rule.type === 'PLACE' && preposition !== 'of')) return [];
  if (preposition === 'in' && !holdings.has(noun)) return [];
  return [worded(rule)];
}

function isNounBehind(around: Surroundings): boolean {
  const right = around.right(1);
  return right?.shape === 'lower' && (right.tags & wordTag.noun) !== 0 && (right.tags & wordTag.functionWord) === 0;
}

/** Agencies in the parentheses of datelines, in lower case: "BEIJING (Reuters) -". */
const agencies: ReadonlySet<string> = new Set([...newsAgencies].map(name => name.toLowerCase()));

/** "LONDON 1996-08-30", "PARIS (AP) —", "GENEVA, Aug 3 -": a place at the start of a line before a date or an agency. */
function datelineEvidence(around: Surroundings): readonly Evidence[] {
  if (around.range.first - around.line.first > 4) return [];
  const tokens = around.scan.tokens.slice(around.line.first, around.range.first);
  if (tokens.some(({ kind, shape, text }) => (kind === 'word' ? shape === 'lower' : text !== ',' && text !== '/')))
    return [];
  if (knownAt(around.scan, around.range.first, around.line.end)?.known?.kind === 'organisation') return [];
  const inCapitals = around.scan.tokens[around.range.first]?.shape === 'ALL';
  const right = around.right(1);
  const agency = right?.text === '(' && agencies.has(around.right(2)?.norm ?? '');
  const dash = inCapitals && (right?.text === '—' || right?.text === '–' || right?.text === '--');
  const dated = isDate(around, 1) && tokens.length < 3;
  const month = inCapitals && right?.text === ',' && ((around.right(2)?.tags ?? 0) & wordTag.month) !== 0;
  return agency || dash || dated || month ? [contextClues.dateline] : [];
}

function afterEvidence(around: Surroundings): readonly Evidence[] {
  const right = around.right(1);
  if (right === undefined) return [];
  if (right.norm === "'s") {
    const owned = around.right(2)?.norm ?? '';
    if (kin.has(owned)) return [contextClues.kin];
    if (isChief(around, 2)) return [contextClues.chiefs];
    return officers.has(owned) ? [contextClues.officers] : [];
  }
  if (right.text === ',') return commaEvidence(around);
  return right.text === '(' ? parenthesisEvidence(around) : [];
}

/** "Smith, 34," · "Smith, a former minister" · "Smith, who" · "Graz, Austria". */
function commaEvidence(around: Surroundings): readonly Evidence[] {
  const next = around.right(2);
  if (next === undefined) return [];
  const after = around.right(3)?.text;
  if (next.kind === 'number' && Number(next.text) < 111 && (after === ',' || after === undefined || after === '.'))
    return [contextClues.age];
  // clubs are told of with "who" as people are
  const isClub = knownAt(around.scan, around.range.first, around.range.end)?.known?.kind === 'club';
  if (next.norm === 'who') return isClub ? [] : [contextClues.who];
  if (next.norm === 'whose') return [contextClues.whose];
  if (next.norm === 'which')
    return [contextClues.which, whichOwns(around) ? contextClues.whichDoesBusiness : contextClues.whichBody];
  const at = around.range.end + 1;
  const known = knownAt(around.scan, at, around.line.end)?.known;
  if (known?.kind === 'country' || known?.kind === 'state')
    return around.range.end - around.range.first < 4 ? [contextClues.partOf] : [];
  return hasRole(around) ? [contextClues.office] : [];
}

/** ", which operates": what a company does. */
function whichOwns(around: Surroundings): boolean {
  const verb = around.right(3)?.norm ?? '';
  const second = around.right(4)?.norm ?? '';
  return clueBehind(verb)?.type === 'ORG' || clueBehind(second)?.type === 'ORG' || companyDeeds.has(verb);
}

/** An office within the first words after a comma: ", the bank's chief economist,". */
function hasRole(around: Surroundings): boolean {
  for (let distance = 2; distance < 9; distance++) {
    const token = around.right(distance);
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '-') ||
      ((token.tags & wordTag.verb) === token.tags && token.tags !== 0)
    )
      return false;
    if (token.shape === 'lower' && roleHeads.has(token.norm))
      return !(around.right(2)?.norm === 'its' && eitherRoles.has(token.norm));
  }
  return false;
}

/** "Smith (Britain)", "Smith (34)" as in lists of results. */
function parenthesisEvidence(around: Surroundings): readonly Evidence[] {
  const inside = around.right(2);
  if (inside === undefined) return [];
  // "Brandner (31st)", "Calloway (pen 12)": who scored
  if (isMinute(around, 2)) return [contextClues.scorer];
  if (inside.kind === 'number' && around.right(3)?.text === ')' && Number(inside.text) < 111)
    return [contextClues.ageInBrackets];
  const known = knownAt(around.scan, around.range.end + 1, around.line.end);
  const closes = known !== undefined && around.scan.tokens[known.end]?.text === ')';
  const country = known?.known?.kind === 'country' || known?.known?.kind === 'state';
  return closes && country && around.range.end - around.range.first > 1 ? [contextClues.nationality] : [];
}
