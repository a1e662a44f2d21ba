/**
 * Words that news uses for one another when it tells the same event. First the name of the concept, then words or stems of words.
 * A table of the trade's vocabulary, not of any story: what stands here links reworded figures of every story.
 */
const table: readonly (readonly [string, string])[] = [
  ['=meet', 'meet met meeting talk talks summit negotiation negotiations confer conference'],
  [
    '=visit',
    'visit visited visiting trip trips travel traveled travelled tour arrive arrived arrival land landed landing journey fly flew',
  ],
  [
    '=kill',
    'kill killed killing die died dies dying dead death deaths toll fatal fatality fatalities slain perished lives',
  ],
  ['=hurt', 'injure injured injury injuries injuring wound wounded wounding hurt'],
  ['=missing', 'missing unaccounted disappeared'],
  ['=displace', 'displaced displace evacuate evacuated evacuation evacuees flee fled homeless refugees'],
  ['=arrest', 'arrest arrested arrests detain detained detention custody jailed'],
  ['=war', 'war invasion invade invaded offensive campaign conflict hostilities'],
  [
    '=strike',
    'strike strikes struck hit hits attack attacks attacked missile missiles bomb bombs bombing bombed shelling raid barrage airstrike airstrikes',
  ],
  ['=protest', 'protest protests protesters demonstrators demonstration rally marchers marched'],
  ['=person', 'people person persons man men woman women civilian civilians resident residents victim victims others'],
  ['=soldier', 'soldier soldiers troop troops servicemen military'],
  ['=country', 'country countries nation nations state states'],
  [
    '=rise',
    'rise rose risen rises rising increase increased increasing grow grew grown growth growing climb climbed surge surged jump jumped soar soared gain gained up',
  ],
  [
    '=fall',
    'fall fell fallen falling decline declined drop dropped decrease decreased shrink shrank shrunk slump slumped plunge plunged lower',
  ],
  ['=elect', 'elect elected election elections reelected reelection poll polls vote votes voted voters ballot'],
  ['=import', 'import imports imported importing'],
  ['=export', 'export exports exported exporting'],
  ['=trade', 'trade trading commerce'],
  ['=buy', 'buy bought buying purchase purchased purchases purchasing acquire acquired acquisition takeover'],
  ['=sell', 'sell sold selling sale sales'],
  ['=profit', 'profit profits earnings'],
  ['=revenue', 'revenue revenues turnover'],
  ['=loss', 'loss losses lost'],
  ['=job', 'job jobs employee employees staff worker workers workforce'],
  ['=cut', 'cut cuts cutting layoff layoffs'],
  ['=oil', 'oil crude petroleum'],
  ['=arms', 'arms weapon weapons weaponry'],
  ['=begin', 'begin began begun beginning start started starting'],
  ['=end', 'end ended ending finish finished'],
  ['=quake', 'quake earthquake tremor temblor'],
  ['=fire', 'fire wildfire blaze'],
  ['=house', 'house houses home homes building buildings'],
  ['=child', 'child children kid kids'],
  ['=leader', 'leader leaders president premier prime minister'],
  ['=year', 'fiscal financial'],
];

const concepts: ReadonlyMap<string, string> = new Map(
  table.flatMap(([concept, words]) => words.split(' ').map((word): [string, string] => [word, concept])),
);

/** The concept of a folded word or stem, when it has one. */
export function conceptOf(word: string): string | undefined {
  return concepts.get(word);
}
