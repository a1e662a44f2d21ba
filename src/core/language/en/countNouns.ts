import { words, wordsBy } from '../words';

/** Plural (or plural-meaning) → singular, where the rule of -s does not hold. People of all words become `person`. */
export const irregularPlurals: ReadonlyMap<string, string> = wordsBy({
  person: 'people persons person individuals humans souls',
  man: 'men',
  woman: 'women',
  child: 'children kids',
  life: 'lives',
  wife: 'wives',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  ox: 'oxen',
  leaf: 'leaves',
  half: 'halves',
  knife: 'knives',
  wolf: 'wolves',
  shelf: 'shelves',
  thief: 'thieves',
  policeman: 'policemen',
  policewoman: 'policewomen',
  fisherman: 'fishermen',
  congressman: 'congressmen',
  gunman: 'gunmen',
  fireman: 'firemen',
  serviceman: 'servicemen',
  businessman: 'businessmen',
  lawmaker: 'lawmakers mps',
  grandchild: 'grandchildren',
  schoolchild: 'schoolchildren',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  referendum: 'referendums referenda',
  stadium: 'stadiums stadia',
  bus: 'buses',
  gas: 'gases',
  virus: 'viruses',
  campus: 'campuses',
  movie: 'movies',
  tie: 'ties',
  house: 'houses',
  case: 'cases',
  horse: 'horses',
  nurse: 'nurses',
  base: '',
  course: 'courses',
  purchase: 'purchases',
  increase: 'increases',
  license: 'licenses',
  licence: 'licences',
  warehouse: 'warehouses',
  vote: 'votes',
  shoe: 'shoes',
  hostage: 'hostages',
  airstrike: 'airstrikes',
  employee: 'employees',
  refugee: 'refugees',
  series: 'series',
  species: 'species',
  headquarters: 'headquarters',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  hovercraft: 'hovercraft',
  personnel: 'personnel',
  police: 'police',
  staff: 'staff',
  troop: 'troops',
  cattle: 'cattle',
  sheep: 'sheep',
  fish: 'fish',
  reindeer: 'reindeer',
  bison: 'bison',
  moose: 'moose',
  caribou: 'caribou',
  deer: 'deer',
  crew: 'crew',
  youth: 'youth youths',
  military: '',
  infantry: 'infantry',
  cavalry: '',
  squid: '',
  salmon: 'salmon',
  livestock: 'livestock',
  poultry: 'poultry',
  data: '',
  offspring: 'offspring',
  folk: 'folk folks',
  dead: 'dead',
  injured: 'injured',
  wounded: 'wounded',
  missing: 'missing',
  homeless: 'homeless',
  dice: 'dice',
  cactus: 'cacti',
  alumnus: 'alumni',
  bacterium: 'bacteria',
  fungus: 'fungi',
  medium: '',
  shrimp: 'shrimp',
  clergy: 'clergy',
  faithful: 'faithful',
  elderly: 'elderly',
});

/** Words in -man and -men that are no men. */
const notOfMen = words('human german roman ottoman talisman norman specimen regimen abdomen omen acumen yemen amen');

/** "salesman", "frontwoman": nouns whose plural ends in -men. */
export function isOfMan(word: string): boolean {
  return word.length > 5 && word.endsWith('man') && !notOfMen.has(word);
}

/** "salesmen", "frontwomen" */
function isOfMen(word: string): boolean {
  return word.length > 5 && word.endsWith('men') && !notOfMen.has(word);
}

/** Words in -s that are no plurals. */
const singularsInS = words(`
  is was has does this his its us as yes plus minus thus less across perhaps always besides towards afterwards news politics
  physics economics mathematics athletics business process access success progress congress loss crisis virus bus gas campus
  status address class pass glass mass boss cross dress press stress express princess witness illness fitness wilderness
  princess actress famous various previous serious religious dangerous enormous obvious unanimous continuous numerous precious
  conscious versus whereas chaos bias focus bonus census consensus corps texas paris wales athens james thomas moses jesus
  charles illinois arkansas kansas honduras cyprus hamas les las los des ours theirs hers yours says whose sometimes nonetheless
  nevertheless diabetes measles rabies herpes overseas upstairs downstairs indoors outdoors regardless unless rose close those these whose`);

/** Third-person verbs that news puts right after a subject and that look like plurals. */
const verbsInS = words(`
  has is was does says said tells makes takes comes goes becomes remains seems shows means gets gives keeps wants needs wins
  loses runs rises falls begins ends starts stands sits lies includes`);

/** Plurals that are verbs as well: only right behind their number, and at the end of what it counts: "43 runs". */
export const verbsAsNouns = words('runs wins shows starts');

/** Whether a lower-case word can be the plural of a noun. */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word) || isOfMen(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return false;
  return !singularsInS.has(word) && !verbsInS.has(word);
}

/** The singular of a plural noun by the rules of English spelling; other words come back as they are. */
export function singularOf(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (isOfMen(word)) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:oes)$/.test(word) && word.length > 5) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What two or three of are the known parties of a story: "the two leaders". */
export const partyNouns = words(`
  nation country side leader power state party government neighbour neighbor ally rival president minister capital superpower
  people economy team company firm man woman brother sister player candidate chief counterpart negotiator official foe enemy
  partner giant group club camp pair friend`);

/** "One analyst said": who is told of, not counted. */
export const toldNouns = words(`
  official analyst expert source diplomat resident witness observer critic commentator user reader viewer fan editor reporter
  colleague friend insider employee worker survivor neighbour neighbor lawmaker senator aide study survey report poll reason
  thing way side example option problem question day time point issue member`);

/** Words between a figure and what it adds to: "20 more soldiers". */
export const moreWords = words('more other additional further extra new such');

/** Besides definite nouns, what one may be "one of". */
export const partitives = words('them us several many');

/** Besides definite determiners, words before parties that are known: "both leaders". */
export const knownPartyWords = words('other both between all');

/** Participles that count as nouns only when nothing else does: "42 killed", "20 dead". */
export const participleNouns = words('dead injured wounded missing homeless killed');

/** Participles and nouns whose bare number counts people: "42 dead" is 42 people. */
export const peopleWords = words('dead killed injured wounded missing');

/** Words for people behind "of" that name nobody: "two of them". */
export const wholesOfPeople = words('them us those these whom');

/** Adverbs between "of the" and the noun of a whole: "one of the most spectacular catches". */
export const superlatives = words('most least very');

/** Nouns whose number is one of people. */
export const tollWords = words('toll casualties');

/** Behind them "of" tells how many people they are: "a crew of four". */
export const groupsOfPeople = words(
  'crew family team party squad jury gang staff crowd workforce delegation entourage',
);

/** Verbs that befall people, right before their bare number: "shot four". */
export const harmVerbs = words('shot stabbed struck hurt wounded injured killed hospitalised hospitalized sickened');

/** States of people right behind their bare number: "two alive". */
export const peopleStates = words('alive aboard unhurt unharmed unaccounted escaped survived voted');

/** Where people are taken: "eleven were taken to hospital". */
/** Right before the level that something reached or stands at: "rose to nine", "stands at 31". */
export const levelOpeners = words('to at');

/** Before "at" they tell of a level, and never of an age. */
export const levelVerbs = words('stand stands stood standing put remain remains remained stay stays stayed');

export const takenTo = words('hospital hospitals custody safety');
