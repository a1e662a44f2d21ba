import { words, wordsBy } from '../words';

/** Past forms of news verbs that do not end in -ed, with their base. */
const irregularVerbs: ReadonlyMap<string, string> = wordsBy({
  say: 'said says say',
  tell: 'told tells tell',
  meet: 'met meets meet meeting',
  rise: 'rose risen rises rise rising',
  fall: 'fell fallen falls falling',
  grow: 'grew grown grows grow growing',
  see: 'saw seen sees',
  get: 'got gets get getting',
  begin: 'began begun begins begin',
  become: 'became becomes become',
  take: 'took taken takes take taking',
  give: 'gave given gives give',
  come: 'came comes come coming',
  go: 'went gone goes going',
  make: 'made makes make making',
  win: 'won wins win winning',
  lose: 'lost loses lose losing',
  beat: 'beat beats beaten',
  hit: 'hit hits hitting',
  cost: 'cost costs',
  spend: 'spent spends spend spending',
  sell: 'sold sells sell selling',
  buy: 'bought buys buy buying',
  build: 'built builds build building',
  send: 'sent sends send sending',
  hold: 'held holds hold holding',
  lead: 'led leads lead leading',
  leave: 'left leaves leave leaving',
  keep: 'kept keeps',
  lay: 'laid lay lays',
  lend: 'lent lends lend',
  pay: 'paid pays pay paying',
  raise: 'raised raises raise raising',
  stand: 'stood stands stand',
  run: 'ran runs run',
  shoot: 'shot shoots shoot',
  strike: 'struck strikes',
  die: 'died dies die dying',
  kill: 'killed kills kill killing',
  visit: 'visited visits visiting',
  travel: 'travelled traveled travels travel travelling traveling',
  land: 'landed lands landing',
  arrive: 'arrived arrives arrive arriving',
  reach: 'reached reaches reach reaching',
  touch: 'touched touches touching',
  total: 'totalled totaled totalling totaling totals',
  arrest: 'arrested arrests arresting',
  find: 'found finds find',
  know: 'knew known knows',
  write: 'wrote written writes',
  speak: 'spoke spoken speaks',
  break: 'broke broken breaks',
  draw: 'drew drawn draws',
  fly: 'flew flown flies',
  sink: 'sank sunk',
  swear: 'swore sworn',
  steal: 'stole stolen',
  flee: 'fled flees fleeing',
  host: 'hosted hosts hosting',
  launch: 'launched launches launch launching',
  invade: 'invaded invades invading',
  attend: 'attended attends attend',
  increase: 'increased increases increasing',
  shrink: 'shrank shrunk shrinks',
  set: 'set sets',
  cut: 'cut cuts cutting',
  put: 'put puts',
  bring: 'brought brings',
  think: 'thought',
  hear: 'heard',
  start: 'started starts starting',
});

/** Words in -ed that are no verbs of a clause. */
const notVerbs = words(`
  united hundred indeed need speed seed breed red bed shed feed unprecedented alleged so-called biased sacred naked wicked`);

/** The base of a verb form, or null when the word does not look like a verb of news. */
export function verbBase(word: string): string | null {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 5 || notVerbs.has(word)) return null;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (!word.endsWith('ed')) return null;
  const stem = word.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[csvz]|[aiou]t|[^aeiou][aiou]r|[aeiou]g|l[ey]|u|[dg])$/.test(stem) &&
    !/(?:ss|nd|ld|rd|st|oad|eed)$/.test(stem)
    ? `${stem}e`
    : stem;
}
