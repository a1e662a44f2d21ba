import { wordsBy } from '../words';

/** Words right before a name, by what they say of it. */
export const leftOfNames = wordsBy({
  inside: 'in',
  nearby: 'near outside',
  spread: 'across throughout inside around off',
  position: 'at',
  motion: 'from to into via',
  regions: `
  northern southern eastern western central downtown northeastern northwestern southeastern southwestern neighbouring
  neighboring`,
  compass: 'north south east west northeast northwest southeast southwest',
  settlements: `
  city town village port capital suburb district province island resort state region settlement enclave hamlet`,
  businesses: `
  newspaper daily weekly magazine newspapers agency platform app network company firm subsidiary startup retailer airline
  carrier broadcaster chipmaker automaker carmaker drugmaker planemaker bank lender insurer conglomerate giant maker brewer
  miner publisher operator supplier tabloid broadsheet website consultancy contractor utility`,
  sides: 'club side champions leaders rivals hosts opponents neighbours',
  performers: 'band bands duo trio quartet quintet ensemble troupe choir supergroup',
  works: `
  novel film movie album song single musical documentary sitcom memoir poem painting sculpture mixtape comedy thriller book
  soundtrack miniseries`,
  products: `
  smartphone handset tablet console jet airliner helicopter missile rocket drone ferry yacht tanker trawler frigate destroyer
  submarine warship liner freighter drug vaccine spacecraft satellite probe rover sedan hatchback`,
  movements: 'group party faction movement union charity regulator watchdog',
  speech: 'by said says added',
  addressed: 'told',
  ownership: 'acquire acquired acquiring buy bought buying owns own',
  dealings: 'sued suing fined joined left',
});

/** Words right behind a name, by what they say of it. */
export const rightOfNames = wordsBy({
  speech: 'said says told added tweeted wrote',
  deeds: `
  replied joked insisted admitted argued explained smiled died testified resigned scored hit won lost married`,
  business: `
  operates acquired employs manufactures unveiled recalled posted owns declined announced launched sells sued merged hired
  filed issued supplies produces plans wants agrees agreed offered rejected bid promised bought denied confirmed opened closed raised cut`,
  life: `
  led born grew studied taught visited met spoke travelled traveled retired apologised apologized thanked praised called`,
  relatives: 'who whom',
  reflexives: 'himself herself',
  settlements: `
  province region district county city town village island peninsula airport prefecture suburb neighbourhood neighborhood
  valley port border`,
  bodies: `
  grouping bloc alliance party company firm lender insurer retailer publisher regulator watchdog cartel gang brand chain
  startup studio label brewery consultancy plant factory group newspaper agency magazine daily newspapers corporation
  consortium coalition network platform app website charity militia militants rebels guerrillas airline carrier`,
  belongings: `
  shares stock shareholders executives employees spokesman spokeswoman spokesperson officials lawmakers customers subscribers
  headquarters bonds earnings boss analysts subsidiary profits investors union`,
  teams: `
  fans supporters players squad team manager coach captain midfielder striker defender goalkeeper winger forward`,
});

/** Nouns that, with "of" or "at" or "for" after them, lead to a name, by what they say of it. */
export const nounsOfNames = wordsBy({
  settlements: `
  city town village port province district island state capital suburb outskirts streets mayor region people villagers
  residents inhabitants`,
  posts: `
  spokesman spokeswoman spokesperson analyst economist strategist trader dealer broker shares stake stock unit subsidiary
  fellow director chairman ceo professor researcher employees founder member lecturer reporter correspondent editor lawyer
  analysts economists strategists traders dealers brokers researchers scientists lawyers engineers critics colleagues
  journalists reporters consultants solicitors scholar scholars biologist physicist chemist historian astronomer
  epidemiologist investors shareholders executives takeover acquisition`,
});
