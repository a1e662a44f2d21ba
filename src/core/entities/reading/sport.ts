import { clubHeads } from '../../language/en/bodies';
import type { Token } from '../../text/token';
import { wordTag } from '../../language/tags';
import type { KnownName } from '../gazetteer/gazetteer';
import type { Evidence } from '../names';
import { ordinalEndings } from '../../language/en/numberWords';

import type { RowKind } from './rows';
import type { Surroundings } from './surroundings';
import { knownAt } from './scan';
import { contextClues } from './typeClues';
import { beating, clubNouns, sportWords, strongSportWords, venues } from '../../language/en/sport';

/** How much a paragraph talks of sport: its words of sport, those that tell by themselves counted thrice. */
export function sportScore(tokens: readonly Token[]): number {
  let score = 0;
  for (const { norm, kind } of tokens) {
    if (kind !== 'word') continue;
    if (strongSportWords.has(norm)) score += 3;
    else if (sportWords.has(norm)) score++;
  }
  return score;
}

/**
 * Whether a town or county stands where reports on sport put a team: "joined Newcastle", "Norwich striker", and not a venue.
 * @returns what that says of the name in a report on sport
 */
export function teamEvidence(around: Surroundings, known: KnownName | undefined): readonly Evidence[] {
  if (known === undefined || !canBeTeam(known)) return [];
  if (known.kind === 'club') return [];
  const place: readonly Evidence[] = [contextClues.venue];
  const left = around.left(1);
  const right = around.right(1);
  if (left !== undefined && venues.has(left.norm)) return place;
  if (left?.norm === 'the' && right !== undefined && clubNouns.has(right.norm)) return place;
  if (left === undefined && (right?.text === ':' || right === undefined || isDate(around, 1))) return place;
  // "a Texas high school player": no team is told of between a state and an ordinary word
  const ordinary =
    right?.shape === 'lower' &&
    !clubNouns.has(right.norm) &&
    (right.tags & (wordTag.verb | wordTag.functionWord | wordTag.actor)) === 0;
  if (known.kind === 'state' && ordinary) return place;
  if (right?.text === ',' && isPlaceAt(around, around.range.end + 1)) return place;
  // "born in Mobile, Alabama"
  if (known.kind === 'state' && left?.text === ',' && isTownBefore(around)) return place;
  return [contextClues.townTeam];
}

function canBeTeam({ kind, also }: KnownName): boolean {
  return kind === 'city' || kind === 'state' || kind === 'club' || also === 'club';
}

function isPlaceAt(around: Surroundings, at: number): boolean {
  const kind = knownAt(around.scan, at, around.line.end)?.known?.kind;
  return kind === 'country' || kind === 'state' || kind === 'region';
}

/** Whether a town ends two tokens before the name. */
function isTownBefore(around: Surroundings): boolean {
  for (let at = around.range.first - 2; at >= Math.max(around.line.first, around.range.first - 4); at--) {
    const town = knownAt(around.scan, at, around.range.first - 1);
    if (town?.end === around.range.first - 1) return town.known?.kind === 'city' || town.known?.kind === 'state';
  }
  return (around.left(2)?.tags ?? 0) !== 0 && ((around.left(2)?.tags ?? 0) & wordTag.place) !== 0;
}

/** A date in figures at a distance to the right, as in datelines: "LONDON 1996-08-30". */
export function isDate(around: Surroundings, distance: number): boolean {
  const [year, mark] = [around.right(distance), around.right(distance + 1)];
  return year?.kind === 'number' && year.text.length === 4 && (mark === undefined || mark.text === '-');
}

/** What a result, a ranking or a table says of the names in it: people have times and averages, sides have scores. */
export function resultEvidence(around: Surroundings): readonly Evidence[] {
  if (isDate(around, 1) || isCountry(around)) return [];
  if (isScorer(around)) return [contextClues.goalScorer];
  const row = around.line.row;
  if (row !== undefined) return rowEvidence(around, row);
  const [left, right] = [around.left(1), around.right(1)];
  if (isCase(around)) return [];
  if (isClubOfTown(around)) return [contextClues.clubOfTown];
  if (right !== undefined && (isBeating(right) || isScore(around, 1))) return [contextClues.besideScore];
  return left !== undefined && isBeating(left) ? [contextClues.beaten] : [];
}

/** "Marbury Town beat …", "drew with …" and "… Marbury Town 2-1". */
function isClubOfTown(around: Surroundings): boolean {
  const { scan, range } = around;
  if (range.end - range.first < 2 || !clubHeads.has(scan.tokens[range.end - 1]?.norm ?? '')) return false;
  const [left, right] = [around.left(1), around.right(1)];
  const isBeside = (left !== undefined && isBeating(left)) || (right !== undefined && isBeating(right));
  return isBeside || isScore(around, 1);
}

const isBeating = ({ norm }: Token): boolean => beating.has(norm);

/** "Roe v. Wade": a dot behind the word for "against". */
function isCase(around: Surroundings): boolean {
  const isAgainst = (token: Token | undefined): boolean => token?.norm === 'v' || token?.norm === 'vs';
  const before = around.left(1)?.text === '.' && isAgainst(around.left(2));
  return before || (around.right(2)?.text === '.' && isAgainst(around.right(1)));
}

function rowEvidence(around: Surroundings, row: RowKind): readonly Evidence[] {
  const isFigure = around.right(1)?.kind === 'number';
  // "Rolf Brandner (Austria) Velmot 176": behind a nationality stands who somebody drives or rides for
  if (row === 'ranking' || row === 'other') {
    if (around.left(1)?.text === ')' && isFigure) return [contextClues.rankedFor];
    const opens = row === 'ranking' && around.range.first - around.line.first <= 2;
    return opens ? [contextClues.ranked] : [];
  }
  if (row === 'averages' || row === 'rounds') return isFigure ? [contextClues.averaged] : [];
  return isFigure ? [contextClues.inTable] : [];
}

/** "(Brandner 8th minute, Calloway 29th)": who scored when, in the parentheses behind a side. */
function isScorer(around: Surroundings): boolean {
  const opens = around.left(1)?.text;
  if (opens !== '(' && opens !== ',') return false;
  return isOrdinal(around, 1);
}

function isCountry({ scan, range, line }: Surroundings): boolean {
  return knownAt(scan, range.first, line.end)?.known?.kind === 'country';
}

/** "2-1" at a distance to the right. */
function isScore(around: Surroundings, distance: number): boolean {
  const [home, mark, away] = [around.right(distance), around.right(distance + 1), around.right(distance + 2)];
  return (
    home?.kind === 'number' &&
    mark?.text === '-' &&
    away?.kind === 'number' &&
    home.text.length < 4 &&
    away.text.length < 4
  );
}

/** "31st" or, before its ending or "min", "31": the minute of a goal, at a distance to the right. */
export function isMinute(around: Surroundings, distance: number): boolean {
  const figure = around.right(distance)?.text ?? '';
  const behind = around.right(distance + 1)?.norm ?? '';
  const bare = ordinalEndings.has(behind) || behind === 'min';
  return isOrdinal(around, distance) || (bare && /^\d{1,3}$/.test(figure));
}

function isOrdinal(around: Surroundings, distance: number): boolean {
  const figure = around.right(distance)?.text ?? '';
  const digits = /^\d{1,3}(?!\d)/.exec(figure)?.[0] ?? '';
  return digits !== '' && ordinalEndings.has(figure.slice(digits.length));
}
