import { comparatives, cuttingWords, fallingWords, raisingWords, risingWords } from './change';
import { words, wordsBy } from '../words';
import { oppositeQualities } from './oppositeQualities';
import { oppositeStances } from './stances';

const compared = (way: string): string =>
  [...comparatives].flatMap(([word, key]) => (key === way ? word : [])).join(' ');

/** Verbs of deeds and what comes of them, and words for places, times and people. */
const oppositeDeeds: readonly (readonly [one: string, other: string])[] = [
  [
    `${risingWords} ${raisingWords} up higher add hire recruit employ`,
    `${fallingWords} ${cuttingWords} down lower fire sack dismiss shed`,
  ],
  [`${compared('up')} up higher`, `${compared('down')} down lower`],
  ['win gain beat defeat victory winner', 'lose forfeit concede defeated defeat loser'],
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
  ['kill die death fatal', 'survive rescue save wound injure'],
  ['before', 'after'],
  ['above over', 'below under'],
  ['inside within', 'outside beyond'],
  ['with', 'without'],
  ['for', 'against'],
  ['on', 'off'],
  ['most many all every', 'few none'],
  ['majority', 'minority'],
  ['first', 'last final'],
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
  ['simple easy easier', 'difficult hard harder'],
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
  [
    'suspend halt pause freeze stop shelve delay postpone put_off defer',
    'resume continue restart proceed go_ahead impose',
  ],
  ['delay postpone put_off defer', 'hasten accelerate speed_up bring_forward expedite hurry'],
  ['close shut shutter dismantle', 'expand enlarge'],
  ['retain keep preserve maintain', 'abandon drop scrap discard renounce give_up'],
  ['drop withdraw waive', 'renew repeat insist maintain'],
  ['ease subside relax abate cool', 'mount escalate intensify heighten flare worsen'],
  [
    'curtail limit restrict curb reduce cut scale_back scale_down',
    'expand extend broaden step_up widen increase enlarge',
  ],
  ['prolong extend lengthen', 'end shorten resolve'],
  ['together jointly', 'separately apart alone individually'],
  ['unanimous unanimously', 'divided split narrowly'],
  ['little', 'great much considerable substantial'],
  ['long lengthy extended', 'brief'],
  ['openly publicly', 'quietly secretly privately'],
  [
    'bear_out confirm corroborate support validate vindicate back_up reinforce underpin',
    'contradict refute undermine disprove challenge discredit cast_doubt',
  ],
  [
    'excited delighted pleased happy glad thrilled grateful',
    'worried alarmed disappointed dismayed upset angry furious sad saddened',
  ],
  ['satisfied happy content pleased', 'dissatisfied concerned unhappy worried'],
  ['glad willing ready eager keen', 'reluctant unwilling hesitant'],
  ['destroy demolish raze wreck ruin', 'restore rebuild repair renovate'],
  ['broken damaged cracked', 'intact undamaged'],
  ['ignore overlook', 'take seize heed'],
  ['record capture film', 'miss'],
  ['detain hold arrest seize catch', 'let_go set_free'],
  ['hand_out distribute put_up', 'tear_down'],
  ['critical grave', 'stable'],
  ['soon shortly immediately quickly promptly', 'later eventually slowly belatedly'],
  ['lead dominate outpace outstrip exceed surpass', 'trail lag behind'],
  ['closer nearer toward towards', 'away farther further'],
  ['attend join', 'miss skip boycott stay_away shun'],
  ['preside', 'miss skip boycott stay_away shun'],
  ['vote_for support', 'vote_against abstain'],
  ['invite summon', 'dismiss exclude expel'],
  [
    'unprecedented unusual rare exceptional extraordinary',
    'usual common routine normal typical unsurprising expected frequent',
  ],
  ['common frequent widespread', 'uncommon rare'],
  ['north northern northward northwards', 'south southern southward southwards'],
  ['east eastern eastward eastwards', 'west western westward westwards'],
  ['northeast northeastern', 'southwest southwestern northwest northwestern southeast southeastern'],
  ['northwest northwestern', 'southeast southeastern'],
  ['upstairs', 'downstairs'],
  ['left', 'right'],
  ['cellar basement', 'attic loft roof'],
  ['indoors', 'outdoors'],
  ['front', 'back rear'],
  ['own', 'rent lease'],
  ['convict', 'acquit exonerate'],
  ['let_off acquit clear spare pardon', 'punish sentence jail fine'],
  ['alive', 'dead'],
  ['healthy', 'sick ill'],
  ['temporary temporarily interim provisional', 'permanent permanently indefinite indefinitely'],
  ['partial partly partially', 'complete completely total totally full fully entirely wholly'],
  ['narrow narrowly', 'wide widely comfortably overwhelmingly'],
  ['domestic', 'foreign'],
  ['urban', 'rural'],
  ['onshore', 'offshore'],
  ['civilian', 'military'],
  ['junior', 'senior'],
  ['former ex', 'current incumbent'],
  ['incoming', 'outgoing'],
  ['eldest oldest firstborn', 'youngest'],
  ['both', 'neither'],
  ['clear exonerate', 'implicate incriminate'],
  ['harm damage hurt impair', 'help benefit aid'],
  ['help assist', 'hinder hamper obstruct'],
  ['strengthen reinforce', 'weaken undermine erode'],
  ['quicken accelerate speed_up', 'slow decelerate slow_down'],
  ['spike rapid', 'drop plunge gradual'],
  ['evacuate leave flee stay_out', 'stay remain return'],
  ['deploy send', 'withdraw recall pull_out'],
  ['drought', 'flood flooding deluge'],
  ['wet rainy', 'dry'],
  ['sunny', 'cloudy overcast'],
  ['heat', 'cold'],
  ['peace', 'war'],
  ['boom', 'bust recession slump'],
  ['creditor lender', 'debtor borrower'],
  ['employer', 'employee'],
  ['landlord', 'tenant'],
  ['plaintiff', 'defendant'],
  ['driver', 'passenger'],
  ['host', 'guest'],
  ['upper', 'lower'],
  ['outer', 'inner'],
  ['major', 'minor'],
  ['morning', 'afternoon evening night'],
  ['afternoon', 'night'],
  ['dawn sunrise', 'dusk sunset'],
  ['entrance', 'exit'],
  ['arrival', 'departure'],
  ['honest truthful', 'dishonest lying'],
  ['cautious careful', 'reckless careless'],
  ['confident', 'doubtful'],
  ['certain sure', 'uncertain doubtful unsure'],
  ['thick', 'thin'],
  ['wide', 'narrow'],
  ['tall', 'short'],
  ['loud noisy', 'quiet silent'],
  ['bright', 'dark'],
  ['clean', 'dirty polluted'],
  ['sweet', 'bitter'],
  ['smooth', 'rough'],
  ['calm quiet orderly', 'chaotic'],
  ['ancient', 'modern recent'],
  ['natural', 'artificial man-made'],
  ['real genuine authentic', 'fake false forged counterfeit'],
  ['deliberate deliberately intentional intentionally', 'accidental accidentally inadvertently unintentionally'],
  ['sober', 'drunk'],
  ['diluted watered-down', 'strong potent'],
  ['men boys', 'women girls'],
  ['republican', 'democrat democratic'],
  ['forbid ban prohibit', 'allow let'],
  ['oppose resist', 'request seek'],
  ['hand manually', 'machine'],
  ['wealthy', 'poor'],
  ['popular', 'unpopular'],
  ['majority-owned', 'minority-owned'],
  ['volunteer voluntarily willingly', 'reluctantly forcibly'],
  ['improve', 'deteriorate'],
  ['repair mend fix', 'break damage'],
  ['lock', 'unlock'],
  ['attach', 'detach'],
  ['gather assemble', 'disperse scatter'],
  ['respect obey comply observe', 'ignore flout violate breach defy'],
  ['trust', 'distrust suspect'],
  ['sink', 'float'],
  ['ascend climb', 'descend'],
  ['hopeful', 'hopeless desperate'],
  ['sufficient enough adequate', 'insufficient inadequate'],
  ['abundant plentiful', 'scarce'],
  ['shortage scarcity', 'glut abundance surplus'],
  ['victory triumph', 'defeat'],
  ['ceasefire truce', 'offensive'],
  ['surrender', 'fight'],
  ['qualify', 'disqualify'],
  ['insured', 'uninsured'],
];

/**
 * Words that turn a sentence round when one takes the other's place in it: any word of one side for any of the other. Base forms, and
 * irregular ones that `verbBase` does not know. A verb and its particle are joined: "put_off". A word may stand in several rows. Add a row to teach a pair; one of words that exclude
 * each other between versions as well is a scale of `poles`, which are looked at, too.
 */
export const oppositeWords: readonly (readonly string[])[] = [
  ...oppositeDeeds,
  ...oppositeStances,
  ...oppositeQualities,
];

/** Words with so many meanings that their opposites tell little: "to take effect", "to leave in place". */
export const looseOpposites = words(`
  take takes took taken taking give gives gave given giving keep keeps kept keeping hold holds held holding new newer old older
  raise raises reopen reopens reopened reopening
  stay stays stayed staying remain remains remained remaining leave leaves left leaving wounds back front ask asks asked asking answer answers answered answering`);

/** They leave open whether what stands behind them comes about. */
export const openingWords = words('whether if');

/** Words that make a verb of their own with the one before them: "put off". */
export const turningParticles = words('off on up down out away back ahead forward against for go free doubt');

/** They tell a way only where no verb of a way stands before them: "to close down". */
export const wayParticles = words('up down');

/** Behind "under" it makes a phrase that tells no place: "already under way". */
export const underWay = 'way';

/** They tell of two, and the other way round of the same two: who buys of whom sells. */
export const mutualWords = words(`
  win wins won beat beats beaten defeat defeats defeated victory lose loses lost losing buy buys bought buying purchase purchased
  acquire acquired sell sells sold selling lend lends lent borrow borrows borrowed give gives gave given receive receives received
  send sends sent lead leads led follow follows followed trail trails trailed precede precedes preceded teach teaches taught
  learn learns learned ahead behind above below over under before after import imports imported export exports exported
  employer employee creditor debtor landlord tenant mother father son daughter host guest`);

/** They order two things in time. */
export const timeOrders = words('before after');

/** They tell an order of things, and before a unit of the calendar a time: "last year". */
export const rankWords = words('first last latest early late later');

/** Beginnings that make a word its opposite: legal, illegal; agree, disagree. */
export const negatingPrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'] as const;

/** Prepositions that stand in most sentences, of which only those of the same two things are opposites: "voted for the bill". */
export const tightWords = words('for against with without on off above below over under inside outside within beyond');

/** Prepositions of a way, by which end of it stands behind them. */
export const wayEnds: ReadonlyMap<string, 'start' | 'goal'> = wordsBy({
  start: 'from',
  goal: 'to into toward towards',
});

/** Deeds that two do together: who met whom is no matter. */
export const jointDeeds = words(`
  meet meets met meeting marry married marries divorce divorced join joined joins resemble resembled equal equals face faced
  faces tie tied match matched border borders neighbor neighbour`);
