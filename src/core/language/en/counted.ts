import { wordsBy } from '../words';

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
