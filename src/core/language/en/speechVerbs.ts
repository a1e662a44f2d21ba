import { lazily } from '../../util/lazily';
import { words } from '../words';

/**
 * What a verb of speech takes:
 * - `say` a statement or a quotation: "X said it rains", "“…,” said X";
 * - `tell` the same, and first of all a listener: "X told Y";
 * - `aver` a statement only with "that" or set off by a comma, as it takes things too: "X admitted that …", "X admitted two patients";
 * - `think` what X holds to be so;
 * - `show` what documents and figures do; people and bodies only with "that";
 * - `report` as `say`, but of a source known for one: "the ministry reported", not "deaths reported";
 * - `ask` a question or an order: it states nothing, but a quotation beside it is X's;
 * - `call` a name for a thing: "X called it “…”";
 * - `judge` what X makes of a thing: "X dismissed it as “…”", "“…,” X hit back";
 * - `voice` how words are uttered; only beside a quotation.
 */
export type SpeechKind = 'say' | 'tell' | 'aver' | 'think' | 'show' | 'report' | 'ask' | 'call' | 'judge' | 'voice';

/** How a form stands: "said", "says", "say", "saying", "written"; a form in -ed is past and participle at once. */
export type VerbTense = 'past' | 'present' | 'base' | 'ing' | 'participle';

/** A form of a verb of speech. */
export interface SpeechVerb {
  /** "say" */
  readonly base: string;
  readonly kind: SpeechKind;
  readonly tense: VerbTense;
  /** The speaker takes it for untrue. */
  readonly denies: boolean;
  /** It leaves open whether it is so: "claimed", "believes". */
  readonly doubtful: boolean;
}

/**
 * Verbs by kind, as their bases. Irregular ones name past and participle (`write:wrote:written`); `+` doubles the last letter
 * besides (`admit+`: "admitted"). A verb stands in one kind only.
 */
const verbsByKind: Readonly<Record<SpeechKind, string>> = {
  say: `
    say:said add announce declare state explain confirm acknowledge insist stress emphasise emphasize underline underscore reiterate
    affirm assert argue contend allege claim warn caution suggest testify complain lament joke quip+ boast muse write:wrote:written
    tweet deny reveal reckon predict estimate opine posit hint imply retort remark`,
  tell: 'tell:told inform notify remind assure brief reassure',
  aver: `
    admit+ concede confess continue conclude repeat relate recall recount divulge disclose swear:swore:sworn observe comment reply respond
    answer counter maintain agree disagree reflect  object apologise apologize commiserate volunteer specify recommend advise
    mention elaborate clarify summarise summarize pronounce proclaim protest attest profess dispute contradict refute rebut+ promise pledge vow
    threaten propose surmise conjecture theorise theorize stipulate interject brag+ gloat reason aver+ retweet
    blog+ text message email`,
  think: 'believe think:thought fear hope expect suspect forecast:forecast speculate doubt anticipate',
  show: 'show:showed:shown indicate find:found read:read detail',
  report: 'report note post publish record',
  ask: 'ask inquire enquire query question wonder demand order urge beg+ implore beseech:besought command instruct appeal',
  call: 'call describe brand dub+ label+ term characterise characterize portray nickname liken',
  judge: `
    dismiss reject condemn criticise criticize denounce slam+ blast praise hail welcome decry deplore deride mock ridicule
    defend attack blame accuse applaud deem regard cite attribute`,
  voice: `
    whisper shout cry yell scream shriek murmur mutter mumble grumble groan moan sigh sob+ laugh chuckle giggle snap+ bark growl
    hiss roar bellow exclaim gasp chant croak drawl tease taunt scoff sneer snarl whine wail chide scold rage fume enthuse gush
    rave intone chime blurt+ stammer stutter plead grin+ smile nod+ shrug+ beam bristle banter sing:sang:sung weep:wept`,
};

const denying = words('deny refute rebut dispute contradict');
const doubting = words(`
  claim allege suggest hint imply reckon predict estimate believe think fear hope expect suspect forecast speculate doubt
  anticipate conjecture surmise theorise theorize`);

/** "argues", "denies", "stresses" */
function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "argued", "denied", "admitted" */
function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The forms of one entry of the table, with their tenses. */
function formsOf(entry: string): readonly (readonly [string, VerbTense])[] {
  const [written = '', past, participle] = entry.split(':');
  const doubles = written.endsWith('+');
  const base = doubles ? written.slice(0, -1) : written;
  const double = `${base}${base.slice(-1)}`;
  const forms: [string, VerbTense][] = [
    [base, 'base'],
    [thirdPerson(base), 'present'],
    [gerund(base), 'ing'],
    [past ?? regularPast(base), 'past'],
  ];
  if (doubles) forms.push([`${double}ed`, 'past'], [`${double}ing`, 'ing']);
  if (participle !== undefined) forms.push([participle, 'participle']);
  return forms;
}

function* speechForms(): Generator<readonly [string, SpeechVerb]> {
  for (const [kind, list] of Object.entries(verbsByKind) as readonly (readonly [SpeechKind, string])[]) {
    for (const entry of words(list)) {
      const base = entry.replace(/[:+].*$/, '');
      // a past that is the base ("forecast") is told from it by nothing: the past comes last and wins
      for (const [form, tense] of formsOf(entry))
        yield [form, { base, kind, tense, denies: denying.has(base), doubtful: doubting.has(base) }];
    }
  }
}

/**
 * Every form of every verb of speech, lower case. The one table: who reads who said it, and who skips it, asks here. No start needs it, and
 * it takes milliseconds.
 */
export const speechVerbs = lazily<ReadonlyMap<string, SpeechVerb>>(() => new Map(speechForms()));

/** Forms that are plural nouns, adjectives or prepositions as often; they need a subject that speaks right before them. */
export const nounlikeForms = words(`
    reports claims states notes estimates forecast forecasts posts shows records lists quotes projects comments remarks answers
    questions demands orders texts messages tweets hopes fears doubts promises pledges vows offers details reads labels terms calls
    attacks objects blogs reflects holds appeals suspects protests laughs cries shouts state report claim note estimate record list post
    comment answer question demand order text message tweet hope fear doubt promise pledge vow offer detail label term call project
    attack object blog appeal suspect protest laugh cry shout sigh sighs smile smiles volunteer volunteers commands command show find
    finds brief briefs regard regards praise blame quote reply replies joke jokes`);

const stating: ReadonlySet<SpeechKind> = new Set(['say', 'tell', 'report', 'show']);

/** Forms of the verbs that state something by themselves: they tell of no event of their own, and were said in the past. */
export const statingVerbs = lazily<ReadonlySet<string>>(
  () => new Set([...speechVerbs()].flatMap(([form, { kind }]) => (stating.has(kind) ? [form] : []))),
);

/** Verbs of speech that are some only with the word behind them: forms, second words, base, kind. */
const turns: readonly (readonly [forms: string, behind: string, base: string, kind: SpeechKind])[] = [
  ['pointed points', 'out', 'point out', 'say'],
  ['put puts', 'it', 'put it', 'aver'],
  ['went goes', 'on', 'go on', 'aver'],
  ['spoke speaks talked talks', 'of about', 'speak of', 'judge'],
  ['referred refers', 'to', 'refer to', 'judge'],
  ['called calls', 'for on', 'call for', 'judge'],
  ['hit shot fired snapped barked struck', 'back', 'hit back', 'voice'],
  ['chimed piped chipped', 'in up', 'chime in', 'voice'],
  ['summed sums', 'up it', 'sum up', 'voice'],
];

/** Turns by their two words: "pointed out", "spoke of". */
export const speechTurns: ReadonlyMap<string, SpeechVerb> = new Map(
  turns.flatMap(([forms, behind, base, kind]) =>
    [...words(forms)].flatMap(form =>
      [...words(behind)].map((second): [string, SpeechVerb] => [
        `${form} ${second}`,
        { base, kind, tense: 'past', denies: false, doubtful: false },
      ]),
    ),
  ),
);
