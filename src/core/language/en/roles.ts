import { phrases, phrasesBy, words, wordsBy } from '../words';
import { changeWords, comparatives } from './change';

/** What a figure measures, as far as the words for its role go. */
export type RoleKind = 'money' | 'count' | 'measure' | 'percent' | 'time';

/**
 * What a word near a figure makes it play in its story. Figures with different roles never measure the same thing: imports against
 * exports, killed against wounded. Add a row to teach a role; a word has one role in each kind.
 */
export const roleTable: readonly (readonly [role: string, kinds: readonly RoleKind[], list: string])[] = [
  // trade and money
  ['import', ['money', 'count', 'measure'], 'import imports imported importing importer'],
  ['export', ['money', 'count', 'measure'], 'export exports exported exporting exporter'],
  ['total', ['money', 'count', 'measure'], 'trade commerce'],
  ['balance', ['money', 'count', 'measure'], 'deficit deficits surplus surpluses imbalance shortfall gap balance'],
  ['revenue', ['money', 'count', 'measure'], 'revenue revenues sales turnover takings receipts'],
  ['profit', ['money'], 'profit profits profitable earnings income ebitda'],
  ['loss', ['money'], 'loss losses'],
  [
    'cost',
    ['money'],
    'price prices priced cost costs costing fee fees fare fares tariff tariffs toll damage expense expenses',
  ],
  ['rent', ['money'], 'rent rents rental rentals'],
  ['wage', ['money'], 'salary salaries wage wages pay bonus bonuses pension pensions'],
  ['dividend', ['money'], 'dividend dividends payout payouts'],
  ['debt', ['money'], 'debt debts loan loans borrowing borrowings liabilities owed owes mortgage mortgages bond bonds'],
  ['aid', ['money'], 'aid assistance grant grants donation donations donated pledged pledge package relief funding'],
  ['fine', ['money'], 'fine fined fines penalty penalties damages settlement compensation bail ransom'],
  [
    'fraud',
    ['money'],
    'fraud frauds defrauded defrauding swindle swindled embezzled embezzlement stolen theft stole scam',
  ],
  ['budget', ['money'], 'budget budgets spending spend spent expenditure allocated allocation'],
  ['investment', ['money'], 'investment investments invest invested investing stake fundraising'],
  ['value', ['money'], 'valuation valued market-cap capitalisation capitalization gdp'],
  // people
  [
    'killed',
    ['count'],
    `killed kill kills killing dead died die dies dying deaths death deceased toll fatalities fatality slain perished drowned
    massacred executed murdered bodies corpses lives`,
  ],
  [
    'wounded',
    ['count'],
    `wounded wound wounding injured injure injures injuries injury injuring hurt hospitalised hospitalized burned maimed`,
  ],
  ['casualty', ['count'], 'casualty casualties'],
  ['missing', ['count'], 'missing unaccounted disappeared'],
  ['trapped', ['count'], 'trapped'],
  [
    'arrested',
    ['count'],
    'arrested arrest arrests detained detain detentions detention detainees custody apprehended nabbed',
  ],
  ['sentenced', ['count'], 'sentenced sentence convicted jailed imprisoned prison jail'],
  [
    'displaced',
    ['count'],
    'displaced displacement evacuated evacuate evacuation evacuees fled flee refugees homeless uprooted',
  ],
  ['rescued', ['count'], 'rescued saved survivors survived'],
  ['infected', ['count'], 'infected infections infection cases contracted sick sickened'],
  ['tested', ['count'], 'tested'],
  ['abducted', ['count'], 'abducted kidnapped hostage hostages captured captives'],
  ['redundant', ['count'], 'layoffs redundancies laid cuts'],
  ['hired', ['count'], 'hired hire recruited'],
  ['population', ['count'], 'population inhabitants'],
  ['attendance', ['count'], 'attendance crowd attended marched'],
  ['vote', ['count', 'percent'], 'vote votes voted ballots poll polls'],
  ['seat', ['count'], 'seat seats'],
  ['destroyed', ['count'], 'destroyed demolished flattened razed collapsed uninhabitable'],
  ['damaged', ['count'], 'damaged'],
  // shares and changes
  ['share', ['percent'], 'share shares proportion percentage stake stakes of accounts accounted majority'],
  ['unemployment', ['percent'], 'unemployment jobless joblessness unemployed'],
  ['inflation', ['percent'], 'inflation cpi'],
  ['interest', ['percent'], 'interest yield yields'],
  ['turnout', ['percent'], 'turnout'],
  ['growth', ['percent'], listOf('up')],
  ['decline', ['percent'], listOf('down')],
  // measures
  ['magnitude', ['measure'], 'magnitude'],
  ['depth', ['measure'], 'depth deep beneath underground below'],
  ['rain', ['measure'], 'rain rainfall rained precipitation'],
  ['height', ['measure'], 'height high tall altitude elevation'],
  ['length', ['measure'], 'length long'],
  ['width', ['measure'], 'width wide'],
  ['speed', ['measure'], 'speed winds gusts'],
  // what happened at a time
  [
    'visit',
    ['time'],
    `visit visits visited visiting trip trips travel travels travelled traveled travelling traveling arrive arrived arrives
    arrival landed lands tour toured`,
  ],
  ['meeting', ['time'], 'meet meets met meeting summit talks hosted host hosts conferred attended forum'],
  ['invasion', ['time'], 'invasion invaded invade offensive incursion campaign'],
  [
    'attack',
    ['time'],
    `attack attacks attacked strike strikes struck missile missiles bombing bombed barrage shelling shelled raid explosion
    blast`,
  ],
  ['clash', ['time'], 'clash clashes confrontation skirmish fought fighting standoff'],
  ['election', ['time'], 'election elections elected re-elected reelected vote polls term inaugurated sworn power'],
  ['statement', ['time'], 'told said announced statement briefing press spokesman spokesperson interview urged'],
  ['founding', ['time'], 'founded established created formed independence'],
  ['death', ['time'], 'died death dies funeral'],
  ['birth', ['time'], 'born birth'],
  ['marriage', ['time'], 'married wedding divorce'],
  ['arrest', ['time'], 'arrested detained charged indicted'],
  ['trial', ['time'], 'trial court hearing verdict sentenced convicted'],
  ['launch', ['time'], 'launched launch launches unveiled released debut premiere opened opens opening'],
  ['signing', ['time'], 'signed signing agreement treaty pact accord deal ceasefire'],
  ['sale', ['time'], 'sold acquired acquisition bought merger'],
  [
    'disaster',
    ['time'],
    'earthquake flood floods hurricane storm cyclone typhoon wildfire crash crashed tsunami eruption',
  ],
  ['appointment', ['time'], 'appointed named joined hired'],
  ['departure', ['time'], 'resigned resignation retired stepped quit ousted fired sacked'],
  ['match', ['time'], 'match game final tournament championship season race'],
];

function listOf(way: 'up' | 'down'): string {
  return [...changeWords, ...comparatives].flatMap(([word, to]) => (to === way ? [word] : [])).join(' ');
}

function rolesOf(kind: RoleKind): ReadonlyMap<string, string> {
  return wordsBy(roleTable.flatMap(([role, kinds, list]) => (kinds.includes(kind) ? [[role, list] as const] : [])));
}

const rolesByWord: Readonly<Record<RoleKind, ReadonlyMap<string, string>>> = {
  money: rolesOf('money'),
  count: rolesOf('count'),
  measure: rolesOf('measure'),
  percent: rolesOf('percent'),
  time: rolesOf('time'),
};

/** Two words that have another role together than the second has alone. */
const pairs: ReadonlyMap<string, string> = phrasesBy({ total: 'trade turnover' });

/** The role that a lower-case word gives to figures of a kind. @param before the word before it */
export function roleOf(word: string, kind: RoleKind, before: string): string | undefined {
  const role = rolesByWord[kind].get(word);
  return role === undefined ? undefined : (pairs.get(`${before} ${word}`) ?? role);
}

/** Whether a lower-case word gives a role to figures of some kind: "injured" says wounded. */
export function saysRole(word: string, role: string): boolean {
  return Object.values(rolesByWord).some(byWord => byWord.get(word) === role);
}

/** Roles of people who die, suffer or are counted for it: the unit of a bare number beside them is `person`. */
const personRoles = words(`
  killed wounded casualty missing trapped arrested sentenced displaced rescued infected tested abducted`);

/** Whether a word tells of people, so that a bare number beside it counts them: "42 killed". */
export function tellsOfPeople(word: string): boolean {
  return personRoles.has(rolesByWord.count.get(word) ?? '');
}

/** Roles that versions use for one another: a jobless rate is a share, and inflation is a growth. */
const alike = phrases('share unemployment, share turnout, share vote, growth inflation, budget investment');

/** Whether two roles rule out that two figures measure the same thing. */
export function rolesClash(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return !alike.has(`${a} ${b}`) && !alike.has(`${b} ${a}`);
}

/** Nouns of totals: a letter behind the digits that they are told with is a scale, not a unit. */
export const totalNouns = words(`
  total totals figure figures number numbers population populations audience audiences turnout votes sales readership membership
  circulation attendance viewers subscribers users followers downloads views passengers toll stood`);
