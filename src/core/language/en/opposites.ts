import { comparatives, cuttingWords, fallingWords, raisingWords, risingWords } from './change';
import { words } from '../words';

const compared = (way: string): string =>
  [...comparatives].flatMap(([word, key]) => (key === way ? word : [])).join(' ');

/**
 * Words that turn a sentence round when one takes the other's place in it: any word of one side for any of the other. Base forms, and
 * irregular ones that `verbBase` does not know. A word may stand in several rows. Add a row to teach a pair; one of words that exclude
 * each other between versions as well is a scale of `poles`, which are looked at, too.
 */
export const oppositeWords: readonly (readonly [one: string, other: string])[] = [
  [
    `${risingWords} ${raisingWords} ${compared('up')} up higher add hire recruit employ`,
    `${fallingWords} ${cuttingWords} ${compared('down')} down lower fire sack dismiss shed`,
  ],
  ['win gain beat defeat victory winner', 'lose forfeit concede defeated defeat loser'],
  [
    'approve accept back endorse support favour favor welcome praise hail thank pass adopt ratify agree uphold upheld keep',
    'reject oppose refuse resist decline veto criticise criticize condemn blame fault disapprove scrap abandon overturn quash strike turn',
  ],
  ['guilty', 'innocent'],
  ['arrest detain jail capture', 'release free escape'],
  ['buy purchase acquire buyer', 'sell sale seller'],
  ['lend give donate', 'borrow take receive'],
  ['import importer', 'export exporter'],
  ['promote', 'relegate demote'],
  ['appoint elect hire', 'dismiss sack oust remove'],
  ['succeed success', 'fail failure'],
  ['credit', 'blame'],
  ['profit surplus gain', 'loss deficit shortfall'],
  ['income revenue earnings', 'cost expense spending'],
  ['open reopen', 'close shut'],
  ['begin start resume continue restore', 'end stop halt finish cease suspend cancel discontinue'],
  ['impose introduce', 'lift abolish repeal scrap'],
  ['allow permit legalise legalize', 'ban prohibit forbid bar block outlaw prevent'],
  ['include', 'exclude'],
  ['arrive enter join rejoin stay remain return come', 'leave depart quit exit resign flee go'],
  ['advance deploy', 'retreat withdraw'],
  ['take capture seize occupy keep hold', 'abandon lose give leave cede'],
  ['attack', 'defend'],
  ['take', 'land'],
  ['unite join merge', 'split divide part'],
  ['remember', 'forget'],
  ['reveal disclose publish provide', 'hide conceal withhold'],
  ['encourage urge', 'discourage'],
  ['spend', 'save'],
  ['send deliver', 'receive'],
  ['ask', 'answer'],
  ['follow', 'lead precede'],
  ['lead', 'trail'],
  ['ahead', 'behind'],
  ['retain', 'discard'],
  ['push', 'pull'],
  ['load', 'unload'],
  ['teach', 'learn'],
  ['marry', 'divorce'],
  ['build create', 'demolish destroy abolish'],
  ['widen expand extend lengthen', 'narrow shrink contract shorten'],
  ['tighten toughen', 'loosen relax ease'],
  ['improve better recover', 'worsen worse deteriorate'],
  ['confirm admit acknowledge affirm', 'deny refute rebut dispute'],
  ['kill die death fatal', 'survive rescue save wound injure'],
  ['before', 'after'],
  ['above over', 'below under'],
  ['inside within', 'outside beyond'],
  ['with', 'without'],
  ['for', 'against'],
  ['most many all every', 'few none'],
  ['always often', 'never rarely seldom'],
  ['majority', 'minority'],
  ['first', 'last'],
  ['highest', 'lowest'],
  ['largest biggest', 'smallest'],
  ['longest', 'shortest'],
  ['oldest', 'youngest newest'],
  ['best', 'worst'],
  ['fastest', 'slowest'],
  ['strongest', 'weakest'],
  ['earliest', 'latest'],
  ['high maximum', 'low minimum'],
  ['large big larger bigger', 'small smaller'],
  ['long longer', 'short shorter'],
  ['old older', 'young new younger newer'],
  ['good positive', 'bad negative poor'],
  ['fast quick faster quicker', 'slow slower'],
  ['strong stronger', 'weak weaker'],
  ['early', 'late'],
  ['rich', 'poor'],
  ['cheap cheaper', 'dear dearer expensive costly'],
  ['safe', 'dangerous'],
  ['full', 'empty'],
  ['heavy heavier', 'light lighter'],
  ['near', 'far'],
  ['deep deeper', 'shallow shallower'],
  ['hot warm', 'cold cool'],
  ['true', 'false'],
  ['optimistic', 'pessimistic'],
  ['friendly', 'hostile'],
  ['peaceful calm', 'violent'],
  ['simple easy', 'difficult hard'],
  ['day', 'night'],
  ['man male boy father son brother husband', 'woman female girl mother daughter sister wife'],
  ['right', 'wrong'],
  ['public', 'private'],
  ['voluntary', 'compulsory mandatory'],
  ['ally partner associate friend', 'enemy rival opponent foe'],
  ['cause trigger provoke', 'prevent avert'],
  ['protect', 'endanger threaten'],
  ['adult', 'juvenile minor'],
  ['fit competent able', 'unfit incompetent unable'],
  ['submit', 'withdraw'],
  ['northern', 'southern'],
  ['eastern', 'western'],
];

/** Words with so many meanings that their opposites tell little: "to take effect", "to leave in place". */
export const looseOpposites = words(`
  take takes took taken taking give gives gave given giving keep keeps kept keeping hold holds held holding new newer old older
  raise raises reopen reopens reopened reopening
  wounds ask asks asked asking answer answers answered answering`);

/** They tell a way only where no verb of a way stands before them: "to close down". */
export const wayParticles = words('up down');

/** They order two things in time. */
export const timeOrders = words('before after');

/** They tell an order of things, and before a unit of the calendar a time: "last year". */
export const rankWords = words('first last latest');

/** Beginnings that make a word its opposite: legal, illegal; agree, disagree. */
export const negatingPrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'] as const;
