import { lazily } from '../../util/lazily';
import { wordsBy } from '../words';
import { cuttingWords, fallingWords, raisingWords, risingWords } from './change';
import { subjectSynonyms } from './subjectSynonyms';

/**
 * Words that news writers swap freely, and irregular forms, by the word that stands for all; folded, American spelling. For comparison
 * only, so near enough is good enough. Words that say different things in different events (charge, drive, fire as a verb) are left out.
 */
export const generalSynonyms = {
  die: `
    died dead death deaths dying killed kill kills killing killings fatality fatalities toll perished slain casualties
    casualty deceased victim victims corpse corpses dies fatal fatally`,
  wound: 'wounded wounding wounds injured injure injures injuring injury injuries hurt maimed',
  attack: `attacks attacked attacking assault raid raids raided offensive offensives onslaught assaults assailant assailants attacker attackers ambush airstrike airstrikes barrage shelling shelled bombardment`,
  strike: 'struck strikes striking hit hits hitting',
  missile: 'missiles rocket rockets',
  explosion: 'explosions blast blasts exploded explode detonated detonation bomb bombs bombing bombings bombed',
  shoot: 'shot shooting shootings gunman gunmen gunfire',
  arm: 'arms weapon weapons weaponry armaments',
  soldier: 'soldiers troop troops serviceman servicemen',
  military: 'army armed',
  war: 'conflict hostilities',
  invade: 'invasion invaded invading',
  flee: 'fled fleeing flees escape escaped',
  missing: 'unaccounted disappeared disappearance',
  rescue: 'rescued rescuers rescuer rescuing save saved survive survived survivor survivors',
  search: 'searched searching hunt hunting',
  fire: `
    fires blaze blazes flame flames wildfire wildfires firefighter firefighters burned burnt burning burn inferno`,
  flood: 'floods flooding flooded floodwaters deluge',
  storm: 'storms hurricane cyclone typhoon gale gales tempest blizzard',
  earthquake: 'earthquakes quake quakes tremor tremors temblor seismic seism',
  crash: 'crashed crashes smashed smash collision collided wreck wreckage derailed derailment',
  ship: 'ships vessel vessels boat boats',
  plane: 'planes airplane airplanes aircraft jet jets airliner',
  car: 'cars automobile vehicle vehicles',
  truck: 'trucks lorry lorries',
  rail: 'railway railroad railways',
  road: 'roads highway highways motorway street streets',
  house: 'houses home homes dwelling dwellings building buildings residence residences apartment apartments flats',
  resident: 'residents inhabitant inhabitants villager villagers neighbor neighbors locals householders',
  citizen: 'citizens national nationals',
  child: 'children kid kids youngster youngsters minor minors',
  man: 'men',
  woman: 'women',
  student: 'students pupil pupils schoolchildren',
  police: 'cops cop officer officers policeman policemen constable constables',
  arrest: 'arrested arrests detain detained detention detainee detainees nabbed apprehended',
  prison: 'jail jailed imprisoned imprisonment prisons custody bars prisoner prisoners inmate inmates cell cells',
  investigate: `
    investigation investigations investigating investigators investigator probe inquiry inquiries enquiry examining`,
  accuse: `
    accused accuses accusing accusation accusations allege alleged alleges allegedly allegation allegations blame blamed
    charged charges indicted indictment prosecuted`,
  lawyer: 'lawyers attorney attorneys barrister solicitor counsel',
  court: 'courts courtroom tribunal jury jurors tribunals',
  judge: 'judges justice',
  convict: 'convicted conviction guilty convictions convicts',
  ruling: 'ruled rulings verdict',
  ban: 'banned banning bans prohibit prohibited outlaw outlawed',
  elect: `
    election elections elected electoral vote votes voted voting voter voters ballot ballots poll polls polling suffrage
    constituency constituencies reelected reelection`,
  win: 'won wins winning victory victories winner winners triumph triumphed triumphs beat beaten beats',
  lose: 'loss losses loses losing lost defeat defeated defeats',
  resign: 'resigned resignation resigns quit quits step stepped stepping',
  appoint: 'appointed appointment named',
  parliament: `
    lawmakers lawmaker legislators legislator mps congressmen legislature deputies deputy parliamentarian parliamentarians
    chamber assembly senate congress`,
  law: 'laws legislation bill',
  agree: 'agreed agreement agreements deal deals accord pact treaty',
  talk: 'talks discuss discussed discussing discussion discussions negotiate negotiations negotiation',
  meet: `met meeting meetings meets summit`,
  arrive: `arrived arrival arrives landed`,
  visit: `visits visited visiting trip trips tour`,
  leave: 'left leaving departed departure',
  return: 'returned returning returns',
  attend: 'attended attending present',
  absent: 'absence skipped',
  friendship: 'ties tie links link relations relation relationship relationships bond bonds',
  ally: 'allies partner partners partnership',
  close: 'closer',
  help: `
    helped helps assist assistance assisting assisted aid support supported supporting supports back backed backing`,
  condemn: `
    condemned condemning condemnation condemns denounce denounced criticize criticized criticism criticizing`,
  reject: 'rejected rejects refuse refused refuses refusal',
  demand: 'demanded demands',
  ask: 'asked urge urged urges',
  warn: 'warned warning warnings warns alert alerted alerts caution cautioned',
  force: 'forced forcing compel compelled coerce coerced',
  avoid: 'avoided avoids avoiding refrain refrained refraining abstain abstained abstention shun shunned shied',
  release: 'released releases releasing free freed frees freeing discharge discharged',
  join: 'joined joins joining enlist enlisted recruit recruited recruits',
  kidnap: 'kidnapped kidnapping abduct abducted abduction abductions',
  hide: 'hid hidden conceal concealed',
  prevent: 'prevented preventing block blocked blocking',
  allow: 'allowed allowing permit permitted authorize authorized',
  replace: 'replaced replacing succeed succeeded successor',
  deceive: 'deceived duped tricked misled mislead',
  promise: 'promised pledge pledged vow vowed vows pledges promises promising pledging',
  plan: 'plans planned planning intend intends intention intentions',
  begin: 'began begun beginning start started starts starting',
  end: 'ended ending ends finish finished finishes',
  stop: 'stopped halt halted',
  continue: 'continued continues continuing',
  cancel: 'canceled cancellation cancellations scrapped axed',
  delay: 'delayed postpone postponed postponement',
  layoff: 'layoffs sacked redundancy redundancies dismiss dismissed dismissal axe',
  job: 'jobs post posts position positions role roles',
  worker: 'workers employee employees staff workforce staffers headcount',
  walkout: 'walkouts stoppage picket',
  company: 'companies firm firms corporation group groups',
  business: 'businesses enterprise enterprises',
  boss: 'bosses chief ceo executive chairman executives chairwoman',
  buy: `
    bought buys buying purchase purchased purchases purchasing purchaser buyer buyers acquire acquired acquisition
    takeover`,
  sell: 'sold sells selling sale sales seller',
  pay: 'paid pays paying payment payments',
  cost: 'costs price prices',
  money: 'cash funds funding fund financing',
  wage: 'wages salary salaries',
  profit: 'profits earnings profitability',
  share: 'shares stock stocks',
  import: 'imports imported importing',
  export: 'exports exported exporting',
  trade: 'trading commerce',
  oil: 'crude petroleum',
  gasoline: 'petrol',
  supply: 'supplies supplier suppliers supplied provide provided provider provides providing',
  defense: 'defend defended',
  build: 'built builds construct constructed construction',
  destroy: `
    destroyed destroying destruction devastated devastation ruin ruined ruins flattened leveled razed demolished wrecked`,
  damage: 'damaged damages damaging',
  protest: `
    protests protested protester protesters demonstrate demonstration demonstrations demonstrators rally rallies march
    marches marched marcher marchers demo demos`,
  crowd: 'crowds spectator spectators attendance onlookers audience',
  doctor: 'doctors physician physicians medic medics nurse nurses clinicians',
  hospital: 'hospitals clinic clinics',
  disease: 'illness sickness virus outbreak epidemic infection infections infected',
  patient: 'patients',
  drug: 'drugs medicine medicines medication medications treatment',
  study: 'studies research researchers researcher scientists scientist',
  find: 'found finding findings discover discovered',
  show: 'showed shown shows',
  send: 'sent sends sending',
  give: 'gave given gives giving',
  take: 'took taken takes taking',
  bring: 'brought',
  hold: 'held holding holds',
  keep: 'kept keeps keeping',
  make: 'made',
  see: 'saw seen',
  say: 'said says saying',
  tell: 'told telling tells',
  speak: 'spoke spoken speech speaks speaking',
  write: 'wrote written writing writes',
  think: 'thought',
  know: 'knew known',
  choose: 'chose chosen choice',
  seek: 'sought seeks seeking',
  drive: 'drove driven driving',
  fly: 'flew flown flying flight flights',
  run: 'ran running',
  stand: 'stood',
  break: 'broke broken',
  steal: 'stole stolen theft',
  fight: 'fought fighting',
  sink: 'sunk',
  catch: 'caught',
  spend: 'spent spending',
  teach: 'taught',
  withdraw: 'withdrew withdrawn withdrawal pullout',
  goal: 'goals scored score scoring scorer',
  match: 'matches game games',
  'injury-time': 'stoppage-time',
  coach: 'coaches manager',
  player: 'players',
  final: 'finals',
  film: 'films movie movies',
  spokesman: 'spokeswoman spokesperson',
  medium: 'media',
  annual: 'yearly',
  huge: 'massive enormous vast',
  big: 'biggest large largest bigger larger',
  key: 'crucial vital major important',
  percent: 'cent pc %',
  dollar: 'dollars $',
  pound: 'pounds £',
  euro: 'euros €',
  kilometer: 'kilometers km kms',
  kilogram: 'kilograms kg',
  mile: 'miles',
  january: 'jan',
  february: 'feb',
  august: 'aug',
  september: 'sept sep',
  october: 'oct',
  november: 'nov',
  december: 'dec',
  launch: 'launched launches launching',
};

/** Rows of synonyms come first: "lose" is a loss before it is a fall. */
const bases = lazily(() =>
  wordsBy<string>(
    Object.entries<string>({
      ...generalSynonyms,
      ...subjectSynonyms,
      rise: risingWords,
      raise: raisingWords,
      fall: fallingWords,
      cut: cuttingWords,
    }).map(([base, list]) => [base, `${base} ${list}`] as const),
  ),
);

/** The word that stands for the group of a folded word; words of no group come back as they are. */
export function baseForm(word: string): string {
  return bases().get(word) ?? word;
}

/**
 * Wider fields, by the base form that stands for the field: words that tell the same happening from other sides. Enough to say that
 * two figures are of one thing, too wide to say that two sentences are worded alike.
 */
const fields: ReadonlyMap<string, string> = wordsBy<string>({
  meet: 'talk confer conference',
  visit: 'arrive travel traveled travelled land landing journey fly',
  flee: 'displaced displace evacuate evacuated evacuation evacuees homeless migrant',
  arrest: 'prison',
  war: 'invade campaign',
  strike: 'attack missile explosion',
  person: 'people persons man woman civilian civilians resident',
  soldier: 'military',
  country: 'countries nation nations state states',
  job: 'worker',
  cut: 'layoff',
  leader: 'leaders president premier prime minister',
});

/** The base form that stands for the wider field of a folded word, else its own base form. */
export function fieldOf(word: string): string {
  const base = baseForm(word);
  return fields.get(base) ?? base;
}
