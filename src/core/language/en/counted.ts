import { words, wordsBy } from '../words';
import { sourceNouns } from './sourceNouns';

/**
 * Nouns that versions use for one another when they count the same things, in the singular. A group behind a colon is a kind of the one
 * before it: "villagers" may be told as "people", but officers are no demonstrators.
 */
export const countedNouns = wordsBy({
  person: `
    person man woman victim resident inhabitant villager local citizen civilian body soul life lives casualty dead death fatality deceased
    wounded injury survivor human individual other family tourist hiker holidaymaker guest visitor customer saver client user voter adult`,
  'person:police': 'officer policeman policewoman police constable',
  'person:soldier': 'soldier troop serviceman conscript',
  'person:fighter': 'fighter militant rebel insurgent gunman',
  'person:child': 'child kid pupil student schoolchild teenager minor boy girl infant baby newborn toddler youngster',
  'person:rescuer': 'rescuer firefighter helper volunteer responder',
  'person:doctor': 'doctor nurse medic paramedic',
  'person:aboard': 'passenger traveller traveler commuter',
  'person:crew': 'crew sailor seafarer',
  'person:worker': 'worker employee staff job position post role labourer miner redundancy layoff',
  'person:patient': 'patient case infection',
  'person:protester': 'protester protestor demonstrator marcher participant activist',
  'person:prisoner': 'arrest detention detainee prisoner suspect',
  'person:migrant': 'migrant refugee evacuee',
  'person:fan': 'fan supporter spectator',
  'person:member': 'seat lawmaker mp deputy parliamentarian legislator senator',
  house: 'house home dwelling building property household',
  shop: 'shop store branch outlet',
  vessel: 'ship vessel boat ferry',
  aircraft: 'plane aircraft jet',
  vehicle: 'car vehicle lorry truck',
  charge: 'charge count',
  company: 'company firm business',
  town: 'town village city municipality community',
  missile: 'missile rocket',
});

/** Endings of nouns for people by what they do or are: robber, sailor, cyclist, musician, fisherman, trustee. */
const personEnding = /^.{2,}(?:..[eo]r|ist|cian|man|ee)$/;

/** What ends so and is nobody. */
const things = words(`
  adapter airliner alligator altar amber amplifier anchor answer armor armour banner barrier beaver beer blister boiler bomber border
  boulder breaker buffer bulldozer bumper bunker burger burner butter calculator caliber calibre cancer canister cannister carrier
  caterpillar cellar center centre chamber chapter charger charter chopper cigar cinder clipper cluster coffee color colour
  committee compressor computer condor container conveyor cooker cooler copper corner corridor counter cover cracker crater cruiser
  cucumber cutter cylinder dagger danger decor deer defibrillator degree destroyer detector digger dinner disaster dollar dolor
  door drawer elevator ember encounter error escalator excavator exterior factor favor favour feather feeder fee fender ferret fever
  fiber fibre fighter filter finger flier floor flower flyer folder freezer freighter frontier gender generator ginger glacier
  grinder guarantee gutter hamburger hammer hanger harbor harbour heater helicopter honor honour hopper horror humor humour hunger
  incinerator indicator interior jubilee jumper kilometer kilometre knee labor labour ladder ladybird laser later latter layer
  leather letter levee lever lighter liner liter litre liver lobster locker loudspeaker lumber major manner marker marquee matter
  melee member-state metaphor meteor meter metre microprocessor minor mirror mixer monitor monster mortar motor newsletter newspaper
  number odor odour offer order other oyster panther paper parameter pepper perimeter pier pillar plaster pointer poster powder
  power primer printer processor projector propeller quarter radiator razor reactor receiver recorder refrigerator register
  reservoir river roller rooster rotor router rubber ruler rumor rumour saucer scanner schooner scooter sector semester
  semiconductor sensor server sewer shelter shoulder shower shutter simulator skyscraper slipper spanner spree sprinkler starter
  steamer sticker stretcher subcommittee summer supercomputer supper sweater tanker tender terror theater theatre thermometer
  thriller thunder tier tiger timber toaster tower tractor trailer transfer transformer transistor transmitter trawler tree tremor
  trigger trimester tumor tumour twister typewriter ulcer vector ventilator voucher wafer wager washer water weather winter wonder
  wrapper year zipper assist checklist fist gist heist list mist shortlist twist waist wrist consist human ottoman roman talisman
  never ever either super hyper inner outer upper lower former proper eager sober under over after together however another`);

/** Whether a noun, singular where possible, is one for people. */
export function isPersonNoun(noun: string): boolean {
  const kind = sourceNouns.get(noun) ?? sourceNouns.get(`${noun}s`);
  if (kind !== undefined) return kind === 'person' || kind === 'people';
  return personEnding.test(noun) && !things.has(noun);
}
