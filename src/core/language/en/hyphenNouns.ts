import { words, wordsBy } from '../words';

/** Nouns that a number is hyphenated to → what is counted: "12-member panel", "200-strong crowd". */
export const hyphenNouns: ReadonlyMap<string, string> = wordsBy({
  person: 'strong person man woman',
  member: 'member',
  seat: 'seat seater',
  page: 'page',
  storey: 'storey story storeyed floor',
  nation: 'nation country',
  state: 'member-state',
  party: '',
  bed: 'bed',
  room: 'room bedroom',
  vote: 'vote',
  point: 'point',
  goal: 'goal',
  run: 'run',
  game: 'game match',
  team: 'team',
  vehicle: 'vehicle car truck',
  count: 'count',
  judge: 'judge justice',
  unit: 'unit',
  word: 'word',
  song: 'song track',
  episode: 'episode part',
  lap: 'lap',
  stage: 'stage',
  time: 'time',
  magnitude: 'magnitude',
  fold: 'fold',
  ship: 'ship',
  item: 'item',
  question: 'question',
  carat: 'carat',
  megapixel: 'megapixel',
  yard: 'yarder',
  home: 'home house',
  acre: '',
});

/** Nouns that a number word is hyphened to without counting them: "two-way street", "four-letter word". */
export const noHyphenNouns = words(`
  way tone letter time sport figure digit handed tier prong prongs hander half halves piece wheel wheeler quarter quarters ply
  pronged deep score some odd plus corner fingered finger eyed course star`);

/** Prefixes that house styles hyphenate or not: co-operation, pre-war, anti-tank. */
export const joinedPrefixes = words('co re pre anti non mid inter multi semi under over');

/** Endings of adjectives: a number hyphened to one counts nothing, "two-sided". */
export const adjectiveEndings = words('ed al ous ing ic ive fold ish ly less th ths');
