import { words } from '../words';

/**
 * What words near a figure make it play in its story: role → words that show it. The nearest word counts.
 * Add a row to teach a role; comparing holds figures of different roles apart.
 */
const nounRoles: Readonly<Record<string, string>> = {
  import: 'import imports imported importing importer',
  export: 'export exports exported exporting exporter',
  total: 'trade turnover commerce total totals totalled totaled overall altogether combined',
  balance: 'deficit surplus shortfall imbalance gap balance',
  revenue: 'revenue revenues sales turnover takings receipts earnings income',
  profit: 'profit profits profitable net loss losses ebitda earnings',
  price: 'price prices priced cost costs costing fee fees fare fares tariff tariffs toll',
  wage: 'salary salaries wage wages pay paid bonus pension pensions',
  debt: 'debt debts loan loans borrowing owed owes mortgage bond bonds',
  aid: 'aid assistance grant grants donation donations donated pledged pledge package relief funding',
  fine: 'fine fined fines penalty damages settlement compensation bail ransom',
  budget: 'budget budgets spending spend spent expenditure allocated allocation',
  investment: 'investment investments invest invested investing stake raised fundraising',
  value: 'valuation valued market-cap capitalisation capitalization gdp',
  growth: 'growth',
  inflation: 'inflation cpi',
  unemployment: 'unemployment jobless joblessness',
  interest: 'interest rate rates yield yields',
  share: 'share proportion percentage',
  turnout: 'turnout',
  vote: 'vote votes voted voters ballots poll polls',
  seat: 'seat seats',
  killed:
    'killed kill kills killing dead died die deaths death toll fatalities fatality slain perished drowned massacred executed murdered bodies casualties lives',
  wounded: 'wounded injured injuries injury hurt injuring wounding hospitalised hospitalized burned',
  missing: 'missing unaccounted disappeared trapped',
  arrested: 'arrested arrest arrests detained detentions custody jailed imprisoned prisoners',
  displaced: 'displaced displacement evacuated evacuation evacuees fled refugees homeless flee',
  rescued: 'rescued saved survivors survived evacuees',
  infected: 'infected infections infection cases tested sick patients',
  abducted: 'abducted kidnapped hostage hostages captured captives',
  destroyed: 'destroyed damaged demolished collapsed',
  redundant: 'layoffs redundancies laid cuts',
  hired: 'hired hire recruited',
  sentenced: 'sentenced sentence convicted prison jail',
  population: 'population inhabitants residents',
  attendance: 'attendance crowd spectators fans attended protesters marched demonstrators',
};

/** Words around a time or an ordinal that tell what happened then. */
const eventRoles: Readonly<Record<string, string>> = {
  visit:
    'visit visits visited visiting trip trips travel travels travelled traveled travelling traveling arrive arrived arrives arrival landed lands tour toured',
  meeting: 'meet meets met meeting summit talks hosted host hosts conferred attended forum',
  invasion: 'invasion invaded invade offensive incursion campaign',
  attack:
    'attack attacks attacked strike strikes struck missile missiles bombing bombed barrage shelling shelled raid explosion blast',
  clash: 'clash clashes confrontation skirmish fought fighting standoff',
  election: 'election elections elected re-elected reelected vote polls term inaugurated sworn power',
  statement: 'told said announced statement briefing press spokesman spokesperson interview urged',
  founding: 'founded established created formed independence',
  death: 'died death dies funeral',
  birth: 'born birth',
  marriage: 'married wedding divorce',
  arrest: 'arrested detained charged indicted',
  trial: 'trial court hearing verdict sentenced convicted',
  launch: 'launched launch launches unveiled released debut premiere opened opens opening',
  signing: 'signed signing agreement treaty pact accord deal ceasefire',
  sale: 'sold acquired acquisition bought merger',
  disaster: 'earthquake flood floods hurricane storm cyclone typhoon wildfire crash crashed tsunami eruption',
  appointment: 'appointed named joined hired',
  departure: 'resigned resignation retired stepped quit ousted fired sacked',
  match: 'match game final tournament championship season race',
};

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const [role, words] of Object.entries(table)) {
    for (const word of words.split(' ')) if (!roles.has(word)) roles.set(word, role);
  }
  return roles;
}

/** Word → role of a figure. A word of several rows has the role of the first. */
export const figureRoles = invert(nounRoles);

/** Word → what happened at a time. */
export const timeRoles = invert(eventRoles);

/** Verbs of change: a percentage behind them (or "by" a sum) is growth. */
export const changeWords: ReadonlyMap<string, 'growth' | 'decline'> = new Map(
  Object.entries({
    growth:
      'rose rise rises risen rising grew grow grows growing grown growth increased increase increases increasing jumped jump jumps surged surge surges climbed climb gained gain gains soared up expanded expand higher ' +
      'advanced added accelerated swelled rallied strengthened boosted hike hiked raised raise doubled upped',
    decline:
      'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases slumped slump plunged plunge shrank shrunk shrink contracted contraction ' +
      'tumbled slid slipped sank down lower lost cut cuts reduced reduction reduce eased dipped dip weakened slashed plummeted lowered',
  }).flatMap(([way, words]) =>
    words.split(' ').map((word): [string, 'growth' | 'decline'] => [word, way as 'growth' | 'decline']),
  ),
);

/** Roles that sums of money do not play, though their words stand near: growth and shares are told in per cent. */
export const notOfMoney = words(`
  growth share inflation unemployment interest turnout vote seat population attendance redundant hired destroyed`);

/** Roles of figures that people die, suffer or are counted in; the unit of a bare number beside them is `person`. */
export const personRoles = words('killed wounded missing arrested displaced rescued infected abducted sentenced');

/** Nouns of totals: a letter behind the digits that they are told with is a scale, not a unit. */
export const totalNouns = words(`
  total totals figure figures number numbers population populations audience audiences turnout votes sales readership membership
  circulation attendance viewers subscribers users followers downloads views passengers toll stood`);
