import { words } from '../words';

/** Plurals that a year tells of: "2019 levels", "2016 elections". A number before others counts them. */
export const yearNouns = words(`
  levels sales results earnings profits revenues losses elections primaries polls games olympics forecasts estimates figures
  models standards seasons budgets prices rates highs lows peaks wages taxes accounts protests attacks riots floods fires rules
  laws talks midterms championships finals awards nominees grants deliveries exports imports shipments emissions expectations
  targets goals plans candidates democrats republicans contenders hopefuls presidentials statistics data totals numbers returns
  dollars reforms cuts sanctions accords agreements negotiations bombings shootings murders killings hearings trials
  regulations guidelines temperatures payments bonuses dividends contracts orders tests`);

/** Things and people that news counts: a bare number right before their plural is no year. */
export const headcounts = words(`
  person man woman child boy girl home house tree ticket post job bed prisoner soldier troop worker pupil student teacher car
  vehicle flat building seat vote voter resident passenger patient refugee migrant victim survivor member employee staff officer
  family household school hospital shop store room tent animal cow sheep dog bird book copy unit tonne ton case death injury
  visitor guest user customer player runner signature page mile kilometre metre acre hectare participant inmate detainee
  protester volunteer nurse doctor farmer fisherman miner sailor delegate`);

/** Words before a number that counts: "in all 1918 soldiers", "there were 1984 homes", "has 1950 houses". */
export const beforeCount = words('all were are has have had with some another other only was is adds add cut');

/** Nouns whose "of" tells how much: "an average of 1500". */
export const quantityNouns = words(`
  average total maximum minimum sum number capacity population circulation crowd attendance price cost salary wage fee toll
  height depth altitude elevation weight length area score rating mean median peak`);

/** Things that an old year dates: "a 1588 map". */
export const datedNouns = words(`
  map edition copy book bible manuscript painting portrait print treaty law act charter document letter deed will statue
  building house church chapel castle palace bridge mill fort tower revolt rebellion war battle siege plague earthquake
  eruption fire census constitution bell globe organ violin coin novel play opera novella poem sermon folio atlas voyage
  expedition shipwreck wreck`);

/** What was made in a year of long ago: before "around 870" they make a year of three digits. */
export const foundingVerbs = words(`
  built rebuilt founded established begun completed consecrated written painted carved born died buried discovered destroyed
  conquered crowned settled fell dated dates`);

/** Between those verbs and their year. */
export const beforeShortYear = words('in around about to circa c');
