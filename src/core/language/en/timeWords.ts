import type { Bound } from '../bound';
import { words, wordsBy } from '../words';

/** Prepositions that belong to the phrase of a time: "on Monday", "since March". */
export const phrasePrepositions = words('on since until till by');

/** Words behind a length of time that tie it to an event: "a week before". */
export const eventConjunctions = words('after before since');

/** Before "over two days" they make a length of it; else it means during two days. */
export const beforeLength = words(`
  for in after lasting lasted lasts last of took takes take just well with waited waits waiting spent spend spending lived`);

/** Verbs that something is done by in the course of a time: "built over 18 months". */
export const spreadVerbs = words('built spread developed staggered phased paid repaid filmed collected written ran');

/** Behind "one day" they make a length of it. */
export const behindOneDay = words('after before later ago earlier of on . , ;');

/** Before "one day" they make a length of it. */
export const beforeOneDay = words(`
  for in last lasted lasts lasting just only than after least by took within every over under`);

/** Plurals of units of time. */
export const timePlurals = words('minutes hours days weeks months years decades centuries');

/** Adjectives of a vague stretch of time: "recent years". */
export const spanAdjectives = words('recent coming past last previous next following');

/** Words behind a vague stretch of time: "hours later". */
export const spanEnds = words('after before later earlier ago since');

/** Prepositions of a vague stretch of time: "for weeks". */
export const spanPrepositions = words('for in over after');

/** Words before a month that is a word or a name as well. */
export const monthPrepositions = words(`
  in since until till by during last next this early mid late of from through between and before after to for every each
  previous following coming past around`);

/** Before a weekday or month they tell of one that comes again and again: no day of the calendar. */
export const recurring = words('every each');

/** Before "May" and "March" only these are sure: "for May" and "after March" can be about a person or a walk. */
export const surePrepositions = words(`
  in since until till by during last next this early mid late of from through between previous following coming past`);

/** Before a month and another noun they make the month's name sure: "under a June agreement". */
export const beforeModifier = words('the a an its their his her our');

/** Words and marks between the ends of a range of times. */
export const rangeJoiners = words('to through and - –');

/** Words before a time of day. */
export const clockPrepositions = words('at by around about until till before after from between since to shortly');

/** Minutes that are told before or past an hour. */
export const clockMinutes: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** What is timed: before "at 9.34" they make a time of day of it. */
export const clockVerbs = words(`
  began begin begins starts start kick-off kickoff kicks going leaving left leave arriving arrived arrive coming came entered
  enter entering departed departs woke rang struck landed`);

/** Words between two of a kind: "between 2 and 3 a.m.". */
export const betweenJoiners = words('to and or');

/** Words around the day on which a fiscal year begins or ends. */
export const fiscalDayWords = words('on in the of st nd rd th last day from each every at end');

/** Verbs of the end of a fiscal year. */
export const fiscalEndVerbs = words('end ends ended ending close closes closed');

/** Words behind which the begin of a fiscal year is told. */
export const fiscalStartVerbs = words(`
  run runs running ran start starts started starting begin begins began beginning span spans cover covers from is`);

/** Adjectives of a fiscal year. */
export const fiscalWords = words('financial fiscal tax budget');

/** Words between "year" and the month it ends in: "the year to March". */
export const yearEndWords = words('ended ending ends to through');

/** Words before the day or month that a year ends in. */
export const beforeYearEnd = words('in on last at');

/** Prepositions before "the quarter" that a report tells of. */
export const quarterPrepositions = words('in for during of');

/** Adjectives of the quarter that a report tells of, or of the one beside it. */
export const toldAdjectives = words('latest comparable corresponding recent same');

/** Years that are counted like seasons. */
export const seasonYears = words('academic school marketing crop');

/** Words before "due to" or "set to" that make a plan of it. */
export const beforePassivePlan = words("is are was were be been 's now not");

/** Present forms that tell a timetable: "voters go to the polls on Sunday", "the trial opens on Monday". */
export const scheduled = words(`
  go goes starts begin begins opens resume resumes kicks faces departs airs closes meets votes hosts reconvenes reconvene
  expires expire returns arrives takes ends end lapses lapse concludes reopens reopen convenes convene premieres retires`);

/** Present forms of several that tell a timetable: "the teams meet on Friday". */
export const scheduledPlurals = words(
  'open close resume meet face play host visit tour travel vote return start begin',
);

/** Prepositions of a deadline. */
export const deadlinePrepositions = words('until till by through');

/** Words right before a time that lies ahead: "starting Monday", "effective Feb. 1", "due Friday". */
export const forwardWords = words('starting beginning effective due payable expire expiring deadline');

const arranged = 'scheduled set planned slated booked pencilled due fixed remanded';

/** Participles of what is arranged for a day: "scheduled in May" lies ahead as "scheduled for May" does. */
export const arrangedVerbs = words(arranged);

/** Verbs that move a day elsewhere: "extended to Nov. 16". */
export const movedVerbs = words(
  'extended postponed moved pushed delayed rescheduled adjourned deferred put brought announced',
  arranged,
);

/** Verbs of what is called "for" a day: "called a strike for Tuesday". */
export const callingVerbs = words(`
  called calls calling convened convenes summoned summons arranged arranges invited announced announces billed`);

/** Plans that were told at a time: "promised in May". */
export const promises = words('pledged promised vowed proposed');

/** Verbs of what may stand in a timetable; others ("kills", "shows") tell in the present what was. */
export const timetableVerbs = words(`
  move come fly leave head travel visit launch announce publish release unveil report present speak play run make hold set get
  stage celebrate appear sail join receive tour perform welcome rule debate march sign quit resign continue last stay apply hit
  take lift gather turn walk marry`);

/** Verbs whose past is as their present: "banks cut rates on Monday". */
export const samePasts = words('cut set hit quit');

/** Before a second verb of one subject. */
export const clauseJoiners = words('and but then');

/** Behind "is" they make an announcement of a day: "is closed Monday". */
export const openStates = words('open closed shut back out off away');

/** Verbs whose infinitive is still to be done: "hopes to sail on Thursday". */
export const forwardVerbs = words(`
  hope hopes hoping agreed agree agrees intends ready likely able want wants asked invited urged ordered prepared prepares
  scheduled due set about vowed pledged promised voted decided threatened threatens`);

/** Words that open a clause: the verb before them governs no time behind. */
export const timeClauseOpeners = words(
  'where which who whom whose that when after before because while although though if since',
);

/** What happened on the day that names it: "the Oct. 7 attack". */
export const harms = words(`
  attack attacks blast blasts bombing bombings explosion explosions shooting shootings killing killings massacre murder
  murders stabbing crash crashes quake earthquake raid raids riot riots siege insurrection assault disaster tragedy accident
  incident collapse fire fires flood floods storm coup invasion uprising`);

/** Modal verbs of what may or must be done. */
export const softModals = words('may might must should could');

/** Past forms of "be" that a plan stands behind: "was to begin Monday". */
export const pastBe = words('was were');

/** Present forms of "be". */
export const presentBe = words("is are am 's 're");

/** Words of the time of day that stand between a day and its preposition: "until 9 a.m. EST Tuesday". */
export const clockWords = words(`
  a.m p.m a.m. p.m. am pm a p m noon midday midnight est edt gmt utc pst pdt cst cdt bst cet local time the this morning
  afternoon evening night o'clock sunday monday tuesday wednesday thursday friday saturday`);

/** Before a verb they make another form of it than the timetable's. */
export const beforeBaseForm = words("to did not didn't and can could");

/** Prepositions before "the weekend" that means the nearest one. */
export const weekendPrepositions = words('over at during for on of');

/** Prepositions before "year-end". */
export const yearEndPrepositions = words('by at around until till since before after through from near of');

/** Adjectives of a quarter of a fiscal year. */
export const fiscalAdjectives = words('fiscal financial');

/** Before "in the mid-30s" they make a level of it, no years: of heat, of votes. */
export const levelWords = words(
  `temperature temperatures highs lows degrees approval rating ratings support turnout poll polls percent score share sits hovers`,
);

/** Before "overnight" they make "at once" of it. */
export const figurativeLeads = words('almost virtually practically seemingly not just');

/** Behind "overnight" they bring its day: "overnight on Monday", "overnight into Tuesday". */
export const nightPrepositions = words('on into from for');

/** With "overnight" they tell how long something was so. */
export const restingVerbs = words(`
  stay stayed staying remain remained kept held slept parked camped became changed queued spent`);

/** Words for the last quarter of a year. */
export const lastWords = words('final last closing');

/** Words before a bare year. */
export const yearPrepositions = words(`
  in since of from until till by during circa before after to through between and early late mid year years around for season`);

/** Words that a hyphen joins to a year. */
export const yearPrefixes = words('mid early late post pre since');

/** Hedges that a year takes. */
export const yearHedges = words('around about circa c near by');

/** Words right before a time that bound it: what happens lies around, from, up to, before or after it. */
export const timeBounds = wordsBy<Bound>({
  '=': '',
  '~': 'around about circa c roughly',
  '<~': '',
  '>~': '',
  '>=': 'since from',
  '>': 'after',
  '<=': 'by until till through',
  '<': 'before',
});

/** Comparatives that bound a time with "no" before them and "than" behind: "no earlier than March". */
export const earlierOrLater = wordsBy<Bound>({
  '=': '',
  '~': '',
  '<~': '',
  '>~': '',
  '>=': '',
  '>': 'later',
  '<=': '',
  '<': 'earlier sooner',
});

/** Before "from" and a time they tell where a thing is from: "dates from 1871", "figures from May". */
export const sourcedNouns = words(`
  dates dating dated data figures footage video photo picture image letter document report study survey poll unchanged`);

/** Behind a figure they are what is held against a time: "9 points more than a year ago", "up 5 per cent from May". */
export const comparedAmounts = words('percent cent pc points point times twice half');

/** Verbs of a time itself: "after fiscal 2025 began". */
export const turnVerbs = words('began begins started starts ended ends closed closes');

/** Words before the time that a race took. */
export const raceWords = words(`
  won win wins ran run clocked clocking timed finished finishing time record best personal lap swam rode in`);

/** Before "the first nine months" they make the time of a report on them: "in the first nine months, profit fell". */
export const reportPrepositions = words('in for during over');

/** Words behind an amount of time that make a distance of it, which way it goes, and from where it counts. */
export const distanceWords = wordsBy([
  [{ sign: -1, from: 'article' }, 'ago'],
  [{ sign: 1, from: 'article' }, 'hence'],
  [{ sign: 1, from: 'antecedent' }, 'later on'],
  [{ sign: -1, from: 'antecedent' }, 'earlier'],
] as const);

/** Lengths of time that one word tells, by value and unit: "over the next decade" for ten years. */
export const lengthsInAWord: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['10 year', words('decade decades')],
  ['100 year', words('century centuries')],
  ['2 week', words('fortnight')],
]);
