import type { Token } from '../../text/token';
import type { KnownName } from '../gazetteer/gazetteer';
import type { Evidence } from '../names';

import type { Surroundings } from './surroundings';
import { knownAt } from './scan';

/** Words that reports on sport are full of; those of the second list tell by themselves. Lower case. */
const sportWords = new Set(
  (
    'match matches goal goals striker strikers coach season championship championships tournament cup innings wicket wickets batsman bowler scored scorer scorers goalkeeper midfielder ' +
    'defender winger halftime half-time referee penalty qualifier qualifiers qualifying semifinal semifinals semi-final quarter-final quarterfinal final finals champion champions team teams players ' +
    'player standings attendance seed seeded medal olympic olympics race lap laps squad stadium fixture title premiership division pitcher inning touchdown quarterback homer overtime ' +
    'playoff playoffs podium sprint marathon metres relay unbeaten draw drew beat defeat defeated win wins won round match-winner hat-trick league game games goalless equaliser'
  ).split(' '),
);
const strongSportWords = new Set(
  'soccer football cricket tennis rugby basketball baseball hockey golf athletics cycling boxing volleyball badminton squash skiing nba nfl nhl atp wta fifa uefa wicket innings scorers halftime midfielder goalkeeper umpires'.split(
    ' ',
  ),
);

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

const venues = new Set([
  'in',
  'at',
  'near',
  'outside',
  'from',
  'across',
  'around',
  'visit',
  'visiting',
  'left',
  'into',
  'to',
]);
/** "the Moscow club" is a club of Moscow, not one called so. */
const clubNouns = new Set([
  'side',
  'club',
  'outfit',
  'team',
  'suburb',
  'area',
  'crowd',
  'track',
  'circuit',
  'stadium',
  'meeting',
  'grand',
  'marathon',
  'court',
  'open',
]);

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
