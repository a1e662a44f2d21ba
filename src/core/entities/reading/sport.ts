import type { Token } from '../../text/token';
import type { KnownName } from '../gazetteer/gazetteer';
import type { Evidence } from '../names';

import type { Surroundings } from './surroundings';
import { knownAt } from './scan';
import { clubNouns, sportWords, strongSportWords, venues } from '../../language/en/sport';

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
  const place: readonly Evidence[] = [{ type: 'PLACE', weight: 2, reason: 'venue' }];
  const left = around.left(1);
  const right = around.right(1);
  if (left !== undefined && venues.has(left.norm)) return place;
  if (left?.norm === 'the' && right !== undefined && clubNouns.has(right.norm)) return place;
  if (left === undefined && (right?.text === ':' || right === undefined || isDate(around, 1))) return place;
  if (right?.text === ',' && isPlaceAt(around, around.range.end + 1)) return place;
  return [{ type: 'ORG', weight: 5, reason: 'team' }];
}

function canBeTeam({ kind, also }: KnownName): boolean {
  return kind === 'city' || kind === 'state' || kind === 'club' || also === 'club';
}

function isPlaceAt(around: Surroundings, at: number): boolean {
  const kind = knownAt(around.scan, at, around.line.end)?.known?.kind;
  return kind === 'country' || kind === 'state' || kind === 'region';
}

/** A date in figures at a distance to the right, as in datelines: "LONDON 1996-08-30". */
export function isDate(around: Surroundings, distance: number): boolean {
  const [year, mark] = [around.right(distance), around.right(distance + 1)];
  return year?.kind === 'number' && year.text.length === 4 && (mark === undefined || mark.text === '-');
}
