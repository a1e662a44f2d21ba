import { isCapitalised, type Token } from '../../text/token';
import { nameTags, ordinaryTags, wordTag } from '../../language/tags';
import { pauseEvery } from '../../util/sliced';
import { companySuffixes, joiningHeads, organisationHeads, organisationStarts } from '../gazetteer/heads';
import { honorifics, nameSuffixes, particles, roleHeads } from '../gazetteer/titles';

import type { TokenLine } from './lines';
import { isJoiningHyphen, isNameWord } from './nameToken';
import { overHyphen } from './overHyphen';
import { isGiven } from './givenWords';
import { knownAt, type Scan, type TokenRange } from './scan';
import {
  arabicArticles,
  beforeDates,
  commonEndings,
  foreignPrepositions,
  ofCountry,
  ownedHeads,
  ownedBySaints,
  playedIn,
  prefixes,
  saints,
} from '../../language/en/nameParts';

/** The end of the smallest stretch of a name that starts at `at`, or `at` when none does. */
function unitEnd(scan: Scan, at: number, limit: number): number {
  const known = knownAt(scan, at, limit);
  if (known !== undefined) return known.end;
  const token = scan.tokens[at];
  if (isPrefix(scan, at)) return at;
  if (isNameWord(token)) return isInDate(scan, at) ? at : at + 1;
  if (isDayAsName(scan, at)) return at + 1;
  const next = scan.tokens[at + 2];
  const article = token !== undefined && arabicArticles.has(token.norm) && isJoiningHyphen(scan.tokens[at + 1]);
  return article && at + 2 < limit && next?.spaced === false && isNameWord(next) ? at + 3 : at;
}

/** "Co-founder", "Ex-minister", "X-ray": a prefix that only a sentence's start writes with a capital. */
function isPrefix(scan: Scan, at: number): boolean {
  const [token, mark, next] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  return (
    token !== undefined &&
    isJoiningHyphen(mark) &&
    next?.shape === 'lower' &&
    !next.spaced &&
    prefixes.has(token.norm) &&
    next.norm !== 'op'
  );
}

/** "Sept 7", "May 2024": a month beside a figure is no name. */
function isInDate(scan: Scan, at: number): boolean {
  const month = ((scan.tokens[at]?.tags ?? 0) & wordTag.month) !== 0;
  return month && (scan.tokens[at + 1]?.kind === 'number' || scan.tokens[at - 1]?.kind === 'number');
}

/** "April Jones", "the actress Tuesday Weld": a month or day before a name, where no date can stand. */
function isDayAsName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  const before = scan.tokens[at - 1];
  if (token === undefined || next?.spaced !== true || !isNameWord(next) || !isCapitalised(token)) return false;
  if (roleHeads.has(before?.norm ?? '') || honorifics.has(before?.norm ?? ''))
    return (token.tags & (wordTag.month | wordTag.weekday)) !== 0;
  return (
    (token.tags & wordTag.month) !== 0 && (token.tags & wordTag.firstName) !== 0 && !beforeDates.has(before?.norm ?? '')
  );
}

/** Tokens of the longest run; longer ones are lists or noise, and joining them would cost more than linear time. */
const longestRun = 20;

/** Tokens passed without a name between two offers to pause. */
const tokensPerSlice = 512;

/**
 * All stretches of capitalised words in a line of prose that hang together as names do, with what joins them; each when asked for.
 * Now and then null, where none begins and a pause is due.
 */
export function* findRuns(scan: Scan, line: TokenLine): Iterable<TokenRange | null> {
  const due = pauseEvery(tokensPerSlice);
  let at = line.first;
  while (at < line.end) {
    let end = unitEnd(scan, at, line.end);
    if (end === at) {
      at++;
      if (due(1)) yield null;
      continue;
    }
    const limit = Math.min(line.end, at + longestRun);
    for (let next = extended(scan, at, end, limit); next > end; next = extended(scan, at, end, limit)) end = next;
    yield { first: at, end };
    at = end;
  }
}

/** Where the run from `first` goes on to when what follows its end joins it, or the same end. */
function extended(scan: Scan, first: number, end: number, limit: number): number {
  const next = scan.tokens[end];
  if (next === undefined || end >= limit || endsWithLegalForm(scan, end, next)) return end;
  if (next.kind === 'word' && next.spaced && scan.starts[end] !== true) {
    const unit = unitEnd(scan, end, limit);
    if (next.norm === 'plc') return end + 1;
    return unit > end ? unit : overSmallWords(scan, first, end, limit);
  }
  if (isJoiningHyphen(next)) return overHyphen(scan, first, end, limit);
  const owned = overPossessive(scan, first, end, limit);
  if (owned > end) return owned;
  if (next.norm === 'plc') return end + 1;
  const joined = scan.tokens[end + 1];
  // "Amazon.com"
  if (next.text === '.' && !next.spaced && joined?.norm === 'com' && !joined.spaced && end + 1 < limit) return end + 2;
  if (next.text === '&' && end + 1 < limit && isNameWord(joined)) return joinsPeople(scan, first, end) ? end : end + 2;
  return next.text === ',' ? overComma(scan, end, limit) : end;
}

/** "Karl Lane & Ana Roth": full names on both sides; a firm has family names. */
function joinsPeople(scan: Scan, first: number, end: number): boolean {
  const [left, right, behind] = [scan.tokens[first], scan.tokens[end + 1], scan.tokens[end + 2]];
  const isFull = end - first > 1 && behind?.kind === 'word' && behind.spaced && isNameWord(behind);
  return isFull && left !== undefined && right !== undefined && isGiven(left) && isGiven(right);
}

/** "Newbury Mining Corp. Analysts were": behind the dot of a legal form another sentence or name begins, but for "Co. of Georgia". */
function endsWithLegalForm(scan: Scan, end: number, next: Token): boolean {
  const last = scan.tokens[end - 1];
  return (
    last?.dotted === true && companySuffixes.has(last.norm) && isCapitalised(next) && !companySuffixes.has(next.norm)
  );
}

/** "Citrus Growers' Association", "People's Bank": an ordinary noun that owns the head of an organisation. */
function overPossessive(scan: Scan, first: number, end: number, limit: number): number {
  const mark = scan.tokens[end];
  const owner = scan.tokens[end - 1];
  const isMark = mark !== undefined && !mark.spaced && (mark.norm === "'s" || mark.text === "'" || mark.text === '’');
  if (!isMark || owner?.shape !== 'Upper' || (mark.norm !== "'s" && !owner.norm.endsWith('s'))) return end;
  const ofSaint = scan.tokens[end + 1];
  if (saints.has(scan.tokens[end - 2]?.norm ?? '') && end - first > 1)
    return isNameWord(ofSaint) && ownedBySaints.has(ofSaint.norm) ? end + 2 : end;
  if (knownAt(scan, end - 1, end) !== undefined || (owner.tags & nameTags) !== 0) return end;
  const isRole = roleHeads.has(owner.norm) || owner.norm === 'general';
  if (!isRole && (owner.tags & ordinaryTags) === 0 && !owner.norm.endsWith('s')) return end;
  for (let at = end + 1; at < Math.min(limit, end + 5); at++) {
    const word = scan.tokens[at];
    if (!isNameWord(word) || !word.spaced) return end;
    if (organisationHeads.has(word.norm) || ownedHeads.has(word.norm))
      return scan.starts[first] === true && first === end - 1 && isRole ? end : at + 1;
  }
  return end;
}

/** "Inc" and "Jr" belong to the name before the comma; so do the partners of "Hale, Wexley & Moor LLP". */
function overComma(scan: Scan, end: number, limit: number): number {
  const after = scan.tokens[end + 1];
  const joins = after !== undefined && end + 1 < limit && isCapitalised(after);
  if (joins && isLastPartner(scan, end + 1, limit)) return end + 5;
  return joins && (companySuffixes.has(after.norm) || nameSuffixes.has(after.norm)) ? end + 2 : end;
}

/** "Wexley & Moor LLP" behind the comma of a list of partners. */
function isLastPartner(scan: Scan, at: number, limit: number): boolean {
  const [mark, other, form] = [scan.tokens[at + 1], scan.tokens[at + 2], scan.tokens[at + 3]];
  return at + 3 < limit && mark?.text === '&' && isNameWord(other) && companySuffixes.has(form?.norm ?? '');
}

/** "van der", "of", "for" and "and" between the capitalised words of one name. */
function overSmallWords(scan: Scan, first: number, end: number, limit: number): number {
  const next = scan.tokens[end];
  if (next === undefined) return end;
  if (foreignPrepositions.has(next.norm)) {
    const after = particles.has(scan.tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1;
    return after < limit && isNameWord(scan.tokens[after]) ? after + 1 : end;
  }
  if (particles.has(next.norm)) {
    let after = end + 1;
    while (after < limit && particles.has(scan.tokens[after]?.norm ?? '') && after < end + 3) after++;
    const name = scan.tokens[after];
    if (after < limit && isNameWord(name) && name.spaced) return after + 1;
    return end;
  }
  if (next.norm === 'of' || next.norm === 'for' || next.norm === 'on') return overOf(scan, first, end, limit);
  if (next.norm === 'in') return overIn(scan, first, end, limit);
  return next.norm === 'and' ? overAnd(scan, first, end, limit) : end;
}

/** "Ministry of", "Centre for", "Secretary of State". */
function overOf(scan: Scan, first: number, end: number, limit: number): number {
  const head = scan.tokens[end - 1];
  const joined = hasInner(scan, first, end, 'of') || hasInner(scan, first, end, 'for');
  const after = scan.tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  const name = scan.tokens[after];
  if (head === undefined || after >= limit || !isNameWord(name)) return end;
  // "the Second League for FC Norden": whom somebody plays for is no part of the league's name
  if (scan.tokens[end]?.norm === 'for' && (playedIn.has(head.norm) || organisationStarts.has(name.norm))) return end;
  // "Power Corp of Canada", "United News of India"
  const isOfCountry = scan.tokens[end]?.norm === 'of' && ofCountry.has(head.norm) && end - first > 1;
  if (isOfCountry && isCountryAt(scan, after, limit)) return Math.max(after + 1, unitEnd(scan, after, limit));
  if (joiningHeads.has(head.norm) || (joined && scan.tokens[end]?.norm === 'on'))
    return Math.max(after + 1, unitEnd(scan, after, limit));
  // "Centre for Defenders of Human Rights"
  if (hasInner(scan, first, end, 'for') && scan.tokens[end]?.norm === 'of' && knownAt(scan, after, limit) === undefined)
    return after + 1;
  // an office: "Secretary of State", but "President of France" is an office and a place
  const isPlace = (name.tags & wordTag.place) !== 0 || knownAt(scan, after, limit)?.known?.kind === 'country';
  const ordinary = (name.tags & ordinaryTags) !== 0 && !isPlace;
  return roleHeads.has(head.norm) && ordinary ? after + 1 : end;
}

/** "Organisation for Security and Cooperation in Europe": where a body works, behind what it is for. */
function overIn(scan: Scan, first: number, end: number, limit: number): number {
  const isBody = hasInner(scan, first, end, 'for') && joiningHeads.has(scan.tokens[first]?.norm ?? '');
  const known = knownAt(scan, end + 1, limit);
  return isBody && known !== undefined && isCountryAt(scan, end + 1, limit) ? known.end : end;
}

/** A country, a state or a part of the world. */
function isCountryAt(scan: Scan, at: number, limit: number): boolean {
  const kind = knownAt(scan, at, limit)?.known?.kind;
  return kind === 'country' || kind === 'state' || kind === 'region';
}

function hasInner(scan: Scan, first: number, end: number, norm: string): boolean {
  for (let at = first + 1; at < end; at++) if (scan.tokens[at]?.norm === norm) return true;
  return false;
}

/** "Ministry of Health and Welfare": two ordinary nouns under one head. */
function overAnd(scan: Scan, first: number, end: number, limit: number): number {
  if (end + 1 >= limit || !isNameWord(scan.tokens[end + 1])) return end;
  // neither side is a name of its own
  const isNamed = (at: number): boolean =>
    knownAt(scan, at, at + 1) !== undefined || ((scan.tokens[at]?.tags ?? 0) & nameTags) !== 0;
  if (isNamed(end - 1) || isNamed(end + 1) || isNameOfItsOwn(scan, first, end)) return end;
  const joined =
    hasInner(scan, first, end, 'of') || hasInner(scan, first, end, 'for') || hasInner(scan, first, end, 'on');
  return joined ? end + 2 : toHead(scan, end + 1, limit, end);
}

/** "Eton and Balliol College": one word that is no word of the language before the "and". */
function isNameOfItsOwn(scan: Scan, first: number, end: number): boolean {
  const token = scan.tokens[end - 1];
  return end - first === 1 && token?.tags === 0 && !scan.starts[first] && !looksLikeNoun.test(token.norm);
}

const looksLikeNoun = new RegExp(`(?:${[...commonEndings].join('|')})$`);

/** "Securities and Exchange Commission": two ordinary nouns before one head. */
function toHead(scan: Scan, from: number, limit: number, none: number): number {
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const token = scan.tokens[at];
    if (!isNameWord(token) || (at > from && !token.spaced)) return none;
    if (at > from && organisationHeads.has(token.norm)) return at + 1;
  }
  return none;
}
