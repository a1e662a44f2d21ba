import type { EntityType } from '../entity';

/** Words right beside a name and what they say of it. The key is the word in lower case. */
export interface WordRule {
  readonly words: string;
  readonly type: EntityType;
  readonly weight: number;
}

const leftWords: readonly WordRule[] = [
  { words: 'in', type: 'PLACE', weight: 1.6 },
  { words: 'near outside', type: 'PLACE', weight: 1.8 },
  { words: 'across throughout inside around off', type: 'PLACE', weight: 1 },
  { words: 'at', type: 'PLACE', weight: 0.5 },
  { words: 'from to into via', type: 'PLACE', weight: 0.4 },
  {
    words:
      'northern southern eastern western central downtown northeastern northwestern southeastern southwestern neighbouring neighboring',
    type: 'PLACE',
    weight: 2,
  },
  { words: 'north south east west northeast northwest southeast southwest', type: 'PLACE', weight: 1.5 },
  {
    words:
      'city town village port capital suburb district province island resort state region settlement enclave hamlet',
    type: 'PLACE',
    weight: 2.5,
  },
  {
    words:
      'newspaper daily weekly magazine newspapers agency platform app network company firm subsidiary startup retailer airline carrier broadcaster chipmaker automaker carmaker drugmaker planemaker bank lender insurer conglomerate giant maker brewer miner publisher operator supplier tabloid broadsheet website consultancy contractor utility',
    type: 'ORG',
    weight: 2.5,
  },
  { words: 'club side champions leaders rivals hosts opponents neighbours', type: 'ORG', weight: 1.2 },
  { words: 'group party faction movement union charity regulator watchdog', type: 'ORG', weight: 1.5 },
  { words: 'by said says added', type: 'PERSON', weight: 0.8 },
  // whom one tells something is most often a newspaper or a station
  { words: 'told', type: 'ORG', weight: 1 },
  { words: 'acquire acquired acquiring buy bought buying owns own', type: 'ORG', weight: 2 },
  { words: 'sued suing fined joined left', type: 'ORG', weight: 0.5 },
];

const rightWords: readonly WordRule[] = [
  { words: 'said says told added tweeted wrote', type: 'PERSON', weight: 1.2 },
  {
    words:
      'replied recalled joked insisted admitted argued explained smiled died testified resigned scored hit won lost married',
    type: 'PERSON',
    weight: 0.8,
  },
  {
    words:
      'operates acquired employs manufactures unveiled recalled posted owns declined announced launched sells sued merged hired filed issued supplies produces plans wants agreed bought denied confirmed opened closed raised cut',
    type: 'ORG',
    weight: 0.6,
  },
  {
    words:
      'led born grew studied taught visited met spoke travelled traveled retired apologised apologized thanked praised called',
    type: 'PERSON',
    weight: 0.4,
  },
  { words: 'who whom', type: 'PERSON', weight: 3 },
  { words: 'himself herself', type: 'PERSON', weight: 2.5 },
  {
    words:
      'province region district county city town village island peninsula airport prefecture suburb neighbourhood neighborhood valley port border',
    type: 'PLACE',
    weight: 2.2,
  },
  {
    words:
      'grouping bloc alliance party union company firm lender insurer retailer publisher regulator watchdog cartel gang brand chain startup studio label brewery consultancy plant factory group newspaper agency magazine daily newspapers corporation consortium coalition subsidiary network platform app website charity militia militants rebels guerrillas airline carrier',
    type: 'ORG',
    weight: 2.5,
  },
  {
    words:
      'shares stock shareholders executives employees spokesman spokeswoman spokesperson officials lawmakers customers subscribers headquarters bonds earnings boss analysts subsidiary profits investors union',
    type: 'ORG',
    weight: 1.5,
  },
  {
    words:
      'fans supporters players squad team manager coach captain midfielder striker defender goalkeeper winger forward',
    type: 'ORG',
    weight: 1.4,
  },
];

function indexed(rules: readonly WordRule[]): ReadonlyMap<string, WordRule> {
  return new Map(rules.flatMap(rule => rule.words.split(' ').map(word => [word, rule] as const)));
}

/** Words before a name. */
export const byLeft = indexed(leftWords);
/** Words behind a name. */
export const byRight = indexed(rightWords);

/** Nouns that, with "of" or "at" or "for" after them, lead to an organisation or a place. */
const leftPhrases: readonly WordRule[] = [
  {
    words:
      'city town village port province district island state capital suburb outskirts streets mayor region people villagers residents inhabitants',
    type: 'PLACE',
    weight: 2,
  },
  {
    words:
      'spokesman spokeswoman spokesperson analyst economist strategist trader dealer broker shares stake stock unit subsidiary fellow director chairman ceo professor researcher employees founder member lecturer reporter correspondent editor lawyer ' +
      'analysts economists strategists traders dealers brokers researchers scientists lawyers engineers critics colleagues journalists reporters consultants solicitors scholar scholars biologist physicist chemist historian astronomer epidemiologist investors shareholders executives takeover acquisition',
    type: 'ORG',
    weight: 2.2,
  },
];
/** Nouns of {@link leftPhrases} by their words. */
export const byPhrase = indexed(leftPhrases);
