import { stemmer } from 'stemmer';
import type { RoleKind } from './roles';
import { roleTable } from './roles';
import { phrases, words, wordsBy } from '../words';

/**
 * What news measures: the attribute that a figure's own verb, noun or adjective gives it. Finer than the roles, whose rows follow
 * behind: a word of both has the attribute that stands here. Only words that govern the figure are looked up, so this table may hold
 * words that are much too common for one that takes the nearest. A word has one attribute in each kind.
 */
const attributeTable: readonly (readonly [attribute: string, kinds: readonly RoleKind[], list: string])[] = [
  // people
  ['wounded', ['count'], 'treated hospital hospitals ambulance casualties burns'],
  ['displaced', ['count'], 'displacing evacuating fleeing shelter shelters sheltering homes-lost'],
  ['rescued', ['count'], 'rescuing rescues rescue saving plucked airlifted'],
  ['charged', ['count'], 'charged indicted accused'],
  ['freed', ['count'], 'freed free frees freeing release released releases releasing pardoned'],
  ['stranded', ['count'], 'stranded stuck marooned'],
  ['unpowered', ['count'], 'power electricity blackout blackouts outage outages'],
  [
    'cut',
    ['count'],
    `axe axed axes axing shed sheds shedding layoff layoffs redundancy redundancies sacked dismissed eliminate eliminated
    eliminates eliminating scrap scrapped scraps scrapping cancel cancels canceled cancelled canceling cancelling cancellation
    cancellations grounded cut cuts cutting slash slashed slashing cost costs costing lose loses losing lost`,
  ],
  ['created', ['count'], 'create creates created creating'],
  ['employed', ['count'], 'employ employs employed employing employer workforce payroll headcount'],
  ['sold', ['count'], 'sold sell sells selling sales'],
  ['made', ['count'], 'produce produces produced producing manufactured built build builds building'],
  ['stolen', ['count'], 'stole stolen steal steals stealing theft thefts thieves looted snatched robbed'],
  ['aboard', ['count'], 'aboard board carrying carried passengers onboard'],
  ['crewed', ['count'], 'crew crewmen crewmembers'],
  ['majority', ['count'], 'majority margin lead'],
  ['polled', ['count'], 'polled polls votes vote ballots cast'],
  ['attendance', ['count'], 'attending attend turnout audience spectators rallied gathered'],
  ['signed', ['count'], 'signatures signature petition'],
  ['affected', ['count'], 'affected affecting affects hit'],
  ['searching', ['count'], 'searching search searched deployed battling battled fighting'],
  ['burned', ['count'], 'burned burnt scorched blackened charred burning'],
  ['found', ['count'], 'found recovered discovered unearthed excavated'],
  // money
  ['price', ['money'], 'price prices priced pricing cost costs costing tag'],
  ['fee', ['money'], 'fee fees fare fares ticket tickets admission entry toll subscription'],
  [
    'deal',
    ['money'],
    'deal offer offers offered offering bid bids takeover acquire acquired buyout acquisition buy buying bought purchase purchased purchases',
  ],
  ['sold', ['money'], 'sold sell sells selling auction auctioned fetched hammer'],
  ['worth', ['money'], 'worth valued value values valuing valuation estimated market-cap'],
  ['damage', ['money'], 'damage destruction'],
  [
    'investment',
    ['money'],
    'invest invests invested investing investment investments spending spend spends spent budget budgets',
  ],
  ['tax', ['money'], 'tax taxes taxation levy duty duties tariff tariffs'],
  ['savings', ['money'], 'save saves saving savings saved'],
  ['prize', ['money'], 'prize prizes reward bounty jackpot purse award awarded'],
  ['raised', ['money'], 'raise raised raises raising fundraiser donations donation donated gifts gift'],
  ['bail', ['money'], 'bail bond'],
  ['ransom', ['money'], 'ransom'],
  ['compensation', ['money'], 'compensation damages settlement payout severance'],
  ['insured', ['money'], 'insured insurance'],
  ['paid', ['money'], 'paid pay pays paying payment payments'],
  // measures
  ['depth', ['measure'], 'depth deep underground beneath below down'],
  ['height', ['measure'], 'high tall altitude elevation height heights above'],
  ['width', ['measure'], 'wide width across diameter broad'],
  ['length', ['measure'], 'long length stretch stretching stretched'],
  ['weight', ['measure'], 'weigh weighs weighed weighing weight heavy scales'],
  [
    'distance',
    ['measure'],
    'from away off distance north south east west northeast northwest southeast southwest short outside',
  ],
  ['wind', ['measure'], 'wind winds sustained'],
  ['gust', ['measure'], 'gust gusts gusting'],
  ['speed', ['measure'], 'speed speeds speeding moving travelling traveling driving drove going'],
  ['surge', ['measure'], 'surge surges tide tides waves wave'],
  ['area', ['measure'], 'area acres hectares'],
  ['burned', ['measure'], 'burned burnt scorched blackened charred burning'],
  ['snow', ['measure'], 'snow snowfall'],
  ['temperature', ['measure'], 'temperature temperatures'],
  // shares
  ['turnout', ['percent'], 'turnout electorate'],
  ['premium', ['percent'], 'premium'],
  ['discount', ['percent'], 'discount'],
  ['contained', ['percent'], 'contained containment'],
  ['threshold', ['percent'], 'threshold conditional'],
  ['approval', ['percent'], 'approve approval approved favor favour support supported supports'],
  ['opposed', ['percent'], 'oppose opposes opposed disapprove'],
  ['swing', ['percent'], 'swing'],
  ['tariff', ['percent'], 'tariff tariffs duty duties levy tax'],
  ['stake', ['percent'], 'stake holding holds owns owned'],
  // spans of time
  [
    'sentence',
    ['time'],
    `sentenced sentence sentences jail jailed prison imprisoned imprisonment behind-bars custody parole term`,
  ],
  ['strike', ['time'], 'strike stoppage walkout'],
  ['delay', ['time'], 'delay delays delayed wait waited'],
  ['lasted', ['time'], 'lasted lasting lasts last took takes take duration went within'],
  ['service', ['time'], 'veteran service served worked career experience tenure reign'],
  ['ban', ['time'], 'ban banned suspended suspension'],
  ['notice', ['time'], 'notice'],
  ['history', ['time'], 'history founded ago'],
];

function attributesOf(kind: RoleKind): ReadonlyMap<string, string> {
  // what happened at a time is no attribute of a span of time, and any percentage is a share of something
  const rows =
    kind === 'time' ? attributeTable : [...attributeTable, ...roleTable.filter(([role]) => role !== 'share')];
  return wordsBy(rows.flatMap(([name, kinds, list]) => (kinds.includes(kind) ? [[name, list] as const] : [])));
}

const byKind: Readonly<Record<RoleKind, ReadonlyMap<string, string>>> = {
  money: attributesOf('money'),
  count: attributesOf('count'),
  measure: attributesOf('measure'),
  percent: attributesOf('percent'),
  time: attributesOf('time'),
};

/** Attributes that versions swap for one another: a gust is a wind, turnout is who voted, a price is what was paid. */
const neighbours: readonly ReadonlySet<string>[] = [
  words('turnout vote polled'),
  words('wind gust speed'),
  words('killed found'),
  words('killed casualty'),
  words('wounded casualty'),
  words('arrested charged found'),
  words('displaced rescued stranded'),
  words('burned area'),
  words('cut redundant'),
  words('price deal worth sold paid cost value fee investment'),
  words('paid wage compensation cost'),
  words('damage cost'),
  words('stolen worth value'),
  words('history lasted'),
  words('length distance'),
  words('tax tariff cost'),
];

/** How far two attributes exclude each other, 0-1. */
export function attributesApart(a: string, b: string): number {
  if (a === b) return 0;
  return neighbours.some(row => row.has(a) && row.has(b)) ? neighbourly : 1;
}

const neighbourly = 0.3;

/** Attributes of opposite sides, or of a part and its whole: however alike the words around, two such figures are two things. */
const opposed = phrases(`
  import export, import total, export total, import balance, export balance, total balance, profit loss, profit revenue, loss revenue,
  killed wounded, killed missing, wounded missing, killed rescued, growth decline, approval opposed, arrested freed, created cut,
  destroyed damaged`);

/** Whether two attributes rule out that one thing is measured. */
export function attributesOpposed(a: string, b: string): boolean {
  return opposed.has(`${a} ${b}`) || opposed.has(`${b} ${a}`);
}

/** Words of many meanings: they govern a figure only when they stand right beside it. */
const closeOnly = words(`
  lives hit board lead found cast treated power hospital hospitals cut cuts burned charged free shelter release released of down
  going from away north south east west across above below against support back save saved fighting search cases saved carried
  carrying hire built build building made sold sales sell offer offers stake cost costs costing lose loses losing poll polls vote votes lost loss losses pay paid
  award awarded estimated up off`);

/** Whether a word governs a figure only from right beside it. */
export function governsCloseOnly(word: string): boolean {
  return closeOnly.has(word);
}

/** Attributes of which a story mostly has one figure: two of them are said to differ on less. */
const singular = words(`
  killed wounded missing arrested displaced rescued stranded unpowered attendance majority turnout unemployment magnitude
  depth sentence strike contained burned cut`);

/** Whether a story has but one figure of an attribute. */
export function isSingular(attribute: string): boolean {
  return singular.has(attribute);
}

/** Whether a word tells of a contest won: a count behind "by" is then the margin. */
export function tellsOfWinning(word: string): boolean {
  return winning.has(word);
}

const winning = words(`
  win wins won winning beat beats beaten beating defeat defeated defeats defeating take takes took taking taken hold holds held
  lead leads led leading lost lose loses trail trails trailed ahead behind carried passed`);

/** What figures in the units of a family can measure; families that do not stand here can measure anything. */
const byFamily: Readonly<Record<string, ReadonlySet<string>>> = {
  length: words('depth height width length distance rain snow surge'),
  area: words('area burned'),
  mass: words('weight import export aid'),
  speed: words('wind gust speed'),
};

/** Whether a figure in a unit of a family can have an attribute: an area is no distance. */
export function fitsFamily(attribute: string, family: string): boolean {
  return byFamily[family]?.has(attribute) ?? true;
}

/**
 * The attribute that a folded word, or another form of a word of the table, gives to a figure of a kind that it governs.
 * @param group of the things that are counted, when that is known: jobs that are lost are cut, homes that are lost are destroyed
 */
export function attributeOf(word: string, kind: RoleKind, group = ''): string | undefined {
  const name = byKind[kind].get(word) ?? (inflected.test(word) ? byStem[kind].get(stemmer(word)) : undefined);
  return name === 'cut' && builtThings.has(group) && losingWords.has(word) ? 'destroyed' : name;
}

const builtThings = words('house shop vessel aircraft vehicle');
export const losingWords = words('lose loses losing lost');

/** Forms of verbs and plurals: "destroying" is told by "destroyed". */
const inflected = /(?:ing|ed|s)$/;

function stemsOf(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const [word, name] of table) if (!stems.has(stemmer(word))) stems.set(stemmer(word), name);
  return stems;
}

const byStem: typeof byKind = {
  money: stemsOf(byKind.money),
  count: stemsOf(byKind.count),
  measure: stemsOf(byKind.measure),
  percent: stemsOf(byKind.percent),
  time: stemsOf(byKind.time),
};

/** Whether an attribute tells how much something went up or down. */
export function isChange(attribute: string): boolean {
  return attribute === 'growth' || attribute === 'decline';
}

const ofPeople = words('killed wounded missing casualty arrested displaced rescued infected');

/** Whether an attribute is one of people, whatever noun counts them: dead miners are dead people. */
export function isOfPeople(attribute: string): boolean {
  return ofPeople.has(attribute);
}

/** Whether versions count what they will of an attribute: homes, customers and people without power. */
export function countsAnything(attribute: string): boolean {
  return attribute === 'unpowered';
}

/** Before a figure they make it one of what may be: a forecast, a plan, a demand. */
export const foreseeingWords = words(`
  could may might would will expected expects expect forecast forecasts projected predicted predicts if target planned plans
  plan likely hopes hope aims aim should wants want seeking sought demand demands proposed unless warned warns fears feared promise promised promises
  pledge pledged vow vowed`);

/** Behind "found" they tell a finding about somebody or something. */
export const foundAs = words('to that guilty not no out');

/** A sentence that they open, with such a verb, tells what any thing of a kind has. */
export const kindOpeners = words('a an any every each');
export const havingVerbs = words('has have needs requires costs means is must can');

/** Right before a figure they make it a part of another one, or tell the utmost of several. */
export const partOpeners = words('including among');
export const utmostWords = words('biggest largest strongest highest longest worst most heaviest');

/** In the clause of a figure they tell that it is one of an earlier event. */
export const earlierWords = words('last previous earlier ago previously former before record');

/** Behind "of" they stand for the whole that a figure is a part of: "four of them". */
export const wholeWords = words('them whom those these which its');
