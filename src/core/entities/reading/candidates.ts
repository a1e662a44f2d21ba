import { eitherRoles } from '../../language/en/bodies';
import { alternatives } from '../../language/words';
import { ordinalEndings } from '../../language/en/numberWords';
import { nameTags, ordinaryTags, wordTag } from '../../language/tags';
import { isCapitalised, type Token } from '../../text/token';
import type { Sliced } from '../../util/sliced';
import { phraseKey } from '../phraseKey';
import { companySuffixes } from '../gazetteer/heads';
import { neverNames, ordinaryWords } from '../gazetteer/ordinaryWords';
import type { Evidence, NameCandidate, RoleWords } from '../names';

import { withAcronyms, type Placed } from './acronyms';
import { contextEvidence } from './context';
import type { Surroundings } from './surroundings';
import { isOrdinary, type TokenLine } from './lines';
import { isLabel, isNoName } from './noNames';
import { isGiven } from './givenWords';
import { ownEvidence } from './own';
import { roleBefore, roleWordsOf } from './roles';
import { personTraits } from './personTraits';
import { findRuns } from './runs';
import { knownAt, type Scan, type TokenRange } from './scan';
import { contextClues } from './typeClues';
import { segmentRun, type NameSegment } from './segments';
import { belongsToNoun, isSubjectOfPerson } from './surnames';
import { teamEvidence } from './sport';
import { seasonNames } from '../../language/en/nameContext';
import { beforeDates, commonEndings, numberedBodies } from '../../language/en/nameParts';

/** All stretches of a paragraph that may be names, sorted and disjoint. */
export function* readCandidates(scan: Scan): Sliced<readonly NameCandidate[]> {
  const found: Placed[] = [];
  for (const line of scan.lines) {
    const marksNames = line.style === 'prose' || line.style === 'table';
    for (const name of yield* marksNames ? inProse(scan, line) : inCapitals(scan, line)) found.push(name);
  }
  yield;
  return withPartners(scan, withAcronyms(scan, found)).map(({ candidate }) => candidate);
}

function* inProse(scan: Scan, line: TokenLine): Sliced<readonly Placed[]> {
  const found: Placed[] = [];
  for (const run of findRuns(scan, line)) {
    yield;
    if (run === null) continue;
    found.push(...segmentRun(scan, run).flatMap(segment => placed(scan, line, segment) ?? []));
  }
  return found;
}

function surroundings(scan: Scan, line: TokenLine, range: TokenRange): Surroundings {
  const at = (index: number): Token | undefined =>
    index >= line.first && index < line.end ? scan.tokens[index] : undefined;
  return {
    scan,
    range,
    line,
    left: distance => at(range.first - distance),
    right: distance => at(range.end - 1 + distance),
  };
}

function placed(scan: Scan, line: TokenLine, segment: NameSegment): Placed | undefined {
  const range = withNumber(scan, trimEnd(scan, segment), line);
  const first = scan.tokens[range.first];
  const last = scan.tokens[range.end - 1];
  if (first === undefined || last === undefined || range.first >= range.end) return undefined;
  if (isLabel(scan, range, line)) return undefined;
  const known = knownAt(scan, range.first, range.end);
  const role = segment.role ? roleWordsOf(scan, segment.role) : roleBefore(scan, range.first, line.first);
  const own = ownEvidence(scan, range);
  const context = [
    ...(isFirm(scan, range) ? [] : titleEvidence(role, segment.role !== undefined)),
    ...contextEvidence(surroundings(scan, line, range)),
  ];
  const isKnown = known?.known !== undefined && known.end === range.end;
  const inSport = teamEvidence(surroundings(scan, line, range), isKnown ? known.known : undefined);
  const single = range.end - range.first === 1 && !isKnown;
  const noName = single && isNoName(scan, range.first, first, role !== undefined);
  const surname = segment.isOffice === true || noName;
  if (surname && !mayBeSurname(scan, range.first, line)) return undefined;
  if (single && role === undefined && scan.starts[range.first] === true && belongsToNoun(scan, range.first))
    return undefined;
  const ordinary = single && role === undefined && startsOrdinary(scan, range.first, first);
  const end = endOfName(scan, range, line);
  const candidate: NameCandidate = {
    start: first.start,
    end,
    surface: scan.text.slice(first.start, end),
    words: wordsOf(scan, range),
    own,
    context,
    inSport,
    standing: surname ? 'surname' : ordinary ? 'shadow' : standingOf(scan, range, isKnown || role !== undefined),
    ...(role !== undefined && { role }),
    ...personTraits(scan, range, role),
    ...(isKnown && { known: known.known.id }),
  };
  return { candidate, range };
}

/** "lead manager Goldman Sachs & Co": a firm can hold an office as well. */
function isFirm(scan: Scan, { first, end }: TokenRange): boolean {
  const last = scan.tokens[end - 1];
  return end - first > 1 && companySuffixes.has(last?.norm ?? '');
}

function titleEvidence(role: RoleWords | undefined, inRun: boolean): readonly Evidence[] {
  if (role === undefined) return [];
  if (inRun) return [contextClues.title];
  const last = role.role.toLowerCase().split(' ').at(-1) ?? '';
  return [eitherRoles.has(last) ? contextClues.looseRole : contextClues.role];
}

function wordsOf(scan: Scan, { first, end }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    words.push(phraseKey(token.text));
  }
  return words;
}

/** Cuts ordinary marks and small words off the end. */
function trimEnd(scan: Scan, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (last > first && scan.tokens[last - 1]?.kind === 'mark') last--;
  return { first, end: last };
}

/** "65", "65th", "3d" */
const bodyNumber = new RegExp(String.raw`^\d{1,3}(?:${alternatives(ordinalEndings)}|d)?$`);

/** "65th Air Division": the number that a unit, court or district is told by. */
function withNumber(scan: Scan, range: TokenRange, line: TokenLine): TokenRange {
  const { first, end } = range;
  const [number, last] = [scan.tokens[first - 1], scan.tokens[end - 1]];
  const told = first > line.first && number !== undefined && bodyNumber.test(number.text);
  return told && last !== undefined && numberedBodies.has(last.norm) ? { first: first - 1, end } : range;
}

/** The dot of "Corp." belongs to the name in the midst of a sentence, and to the sentence at its end. */
function endOfName(scan: Scan, range: TokenRange, line: TokenLine): number {
  const last = scan.tokens[range.end - 1];
  if (last === undefined) return 0;
  if (!last.dotted || !companySuffixes.has(last.norm)) return last.end;
  const next = range.end < line.end ? scan.tokens[range.end] : undefined;
  return next === undefined || isCapitalised(next) ? last.end - 1 : last.end;
}

/**
 * Whether an ordinary word stands where a family name may: in the midst of a sentence, or before a verb or a possessive where one
 * starts. "In May" is a month.
 */
function mayBeSurname(scan: Scan, at: number, line: TokenLine): boolean {
  const [before, token, next] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (line.style !== 'prose' || token === undefined || token.text.length < 3 || neverNames.has(token.norm))
    return false;
  // "MRS", "BPS": letters of a body that the story has named in full before them
  if (token.shape === 'ALL') return true;
  if (token.shape !== 'Upper') return false;
  const isMonth = (token.tags & wordTag.month) !== 0 || token.norm === 'may';
  if (isMonth && (next?.kind === 'number' || before?.kind === 'number' || beforeDates.has(before?.norm ?? '')))
    return false;
  const isSubject =
    next?.norm === "'s" ||
    (next?.shape === 'lower' && (next.tags & wordTag.verb) !== 0 && !seasonNames.has(token.norm)) ||
    isSubjectOfPerson(scan, at);
  const isModalName = token.norm === 'may' || token.norm === 'will';
  if (scan.starts[at] === true) return isSubject && (isModalName || (token.tags & wordTag.functionWord) === 0);
  return true;
}

/** An ordinary word at the start of a sentence names something only if the story knows a name like it: "Real". */
function startsOrdinary(scan: Scan, at: number, token: Token): boolean {
  return scan.starts[at] === true && (token.tags & ordinaryTags) !== 0 && (token.tags & nameTags) === 0;
}

/** A word that starts a sentence is capitalised anyway: alone it is a name only if something says so. */
function standingOf(scan: Scan, range: TokenRange, sure: boolean): NameCandidate['standing'] {
  const first = scan.tokens[range.first];
  if (sure || first === undefined || scan.starts[range.first] !== true || range.end - range.first > 1) return 'certain';
  const named = (first.tags & nameTags) !== 0 && (first.tags & ordinaryTags) === 0;
  return named || isUnheardSubject(scan, range) ? 'certain' : 'tentative';
}

const ordinaryEnding = new RegExp(`(?:${[...commonEndings].join('|')})$`);

/** "Bersatu, led by …", "Tepco said": a word of no list before a verb or an apposition, where a sentence begins. */
function isUnheardSubject(scan: Scan, { first, end }: TokenRange): boolean {
  const token = scan.tokens[first];
  const next = scan.tokens[end];
  if (token?.tags !== 0 || token.text.length < 5 || ordinaryEnding.test(token.norm)) return false;
  const isLacking = next?.tags === 0 && next.norm.endsWith('ed');
  const isVerb = next?.shape === 'lower' && (isLacking || (next.tags & wordTag.verb) !== 0);
  return isVerb && !ordinaryWords.has(token.norm) && token.shape === 'Upper';
}

/** In headlines where every word is capitalised: what the gazetteer knows, and shadows of what the story may know. */
function* inCapitals(scan: Scan, line: TokenLine): Sliced<readonly Placed[]> {
  const found: Placed[] = [];
  let at = line.first;
  while (at < line.end) {
    yield;
    const known = knownAt(scan, at, line.end);
    const token = scan.tokens[at];
    const end = known?.end ?? (isFullName(scan, at, line.end) ? at + 2 : at + 1);
    const range = { first: at, end };
    at = range.end;
    if (token?.kind !== 'word' || !isCapitalised(token)) continue;
    const isKnown =
      (known?.known !== undefined || range.end - range.first > 1) &&
      !(range.end - range.first === 1 && isOrdinary(token));
    const result = placed(scan, line, range);
    if (result === undefined) continue;
    found.push({ ...result, candidate: { ...result.candidate, standing: isKnown ? 'certain' : 'shadow' } });
  }
  return found;
}

/** "ROBERTO DURAN": a given name before a word that is no ordinary one. */
function isFullName(scan: Scan, at: number, limit: number): boolean {
  const given = scan.tokens[at];
  const family = scan.tokens[at + 1];
  if (given === undefined || family?.kind !== 'word' || at + 1 >= limit || !family.spaced || family.text.length < 3)
    return false;
  if (!isCapitalised(family) || !isGiven(given) || isOrdinary(given) || (given.tags & ordinaryTags) !== 0) return false;
  // the name of who speaks, in a transcript
  if (scan.tokens.length === 2) return true;
  return (
    family.tags === 0 &&
    !isOrdinary(family) &&
    knownAt(scan, at + 1, limit) === undefined &&
    !looksOrdinary(family.norm)
  );
}

/** Endings of plurals and verbs, which headlines put after names. */
function looksOrdinary(norm: string): boolean {
  return /(?:s|ed|ing)$/.test(norm);
}

/** Ties a name to the one that it shares an "and" with: "Milan and Como". */
function withPartners(scan: Scan, names: readonly Placed[]): readonly Placed[] {
  return names.map((name, index) => {
    const previous = names[index - 1];
    const joint = name.range.first - 1;
    if (previous?.range.end !== joint || scan.tokens[joint]?.norm !== 'and') return name;
    return { ...name, candidate: { ...name.candidate, joinedTo: previous.candidate.surface } };
  });
}
