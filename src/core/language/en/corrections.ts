import { phrases, words } from '../words';

/** What a paper calls its own text when it takes something back; of these a report may be somebody else's. */
export const ownTexts = phrases(`
  story, article, post, piece, item, column, headline, subheadline, caption, photo caption, picture caption, graphic, dispatch,
  newsletter, obituary, live blog, blog post`);

/** The same, which only "this" makes the paper's own. */
export const textsOfAny = words(
  'report version review profile interview page copy text transcript explainer analysis chart map',
);

/** What a paper did to its text. */
export const mendingVerbs = words(
  'corrected amended updated revised refiled clarified changed edited modified retracted republished',
);

/** How a text went wrong, in one word. */
export const wrongVerbs = words(`
  misstated misidentified misspelled misspelt misattributed misquoted mischaracterized mischaracterised misrepresented misreported
  misnamed miscalculated understated overstated omitted`);

/** Words before a verb of saying that take it back. */
export const wrongAdverbs = words(
  'incorrectly erroneously mistakenly wrongly inaccurately originally previously initially',
);

/** Verbs by which a text gave what it takes back. */
export const gaveVerbs = words(`
  said stated reported gave put named identified described attributed referred quoted suggested claimed indicated`);

/** Verbs of a paper that speaks of itself as "we". */
export const ourVerbs = words('said stated reported wrote published');

/** Versions of a text before the one that stands here. */
export const formerVersions = phrases(`
  earlier version, previous version, prior version, original version, initial version, first version, earlier versions, previous
  versions, prior versions, earlier edition, previous edition`);

/** What stands before a colon, alone or with a day, where a text is taken back. */
export const correctionLabels = phrases(`
  correction, corrections, clarification, clarifications, corrections and clarifications, correction and clarification,
  corrections & clarifications, correction & clarification, correction appended, clarification appended, corrected, amended,
  amendment, amendments, erratum, errata, retraction, retracted, editor's note, editors' note, editors note, for the record`);

/** Words between such a label and a day. */
export const behindLabels = words('on at to of appended added posted made issued');

/** Labels of news as well: what follows tells whether they take something back. */
export const updateLabels = phrases('update, updated, note, p.s, ps, nb');

/** What only a paper that takes something back says. */
export const regrets = phrases(
  `regrets the error, regret the error, regrets the errors, editing error, production error, reporting error, editing mistake,
  production mistake, reporting mistake`,
);

/** Parts of a paper that one of its articles stood in. */
export const editions = words('edition editions section issue pages');

/** Articles and the like before what a paper calls its text. */
export const ownDeterminers = words('a an the our this');
export const otherDeterminers = words('the that a an');
export const thatDeterminers = words('the a an this');

/** Words between a headline and the text that it is of. */
export const insideWords = words('of on in for');

/** What a text did with what was wrong: "gave the wrong number". */
export const wrongGivers = words('gave had used named showed');

/** What "should have" begins. */
export const shouldHaveVerbs = words('said read been');

/** What comes before the error that made a text wrong. */
export const causeWords = phrases('because of, due to, owing to, as a result of');

/** What a paper that appears by the day, the week or the hour calls one of its issues. */
export const issues = words('paper newspaper edition issue magazine newsletter bulletin');

/** Days of former issues, with what makes them theirs: "yesterday's", "last week's". */
export const issueDays = phrases(`
  yesterday's, today's, this morning's, last night's, this week's, last week's, last month's, this month's, the weekend's, monday's,
  tuesday's, wednesday's, thursday's, friday's, saturday's, sunday's, last monday's, last tuesday's, last wednesday's, last thursday's,
  last friday's, last saturday's, last sunday's`);

/** Words of a paragraph by which a paper says that what it wrote does not hold. */
export const withdrawals = phrases(`
  in fact, apologise, apologize, apologies, sorry, mistake, mistaken, error, wrong, wrongly, incorrect, incorrectly, not right, not correct,
  not true, untrue, should have, the right, the correct, the true, the actual, rather than, misstated, we now know, has since`);

/** How an own text gave what is taken back; "put" and "had" of a report are of a study as often. */
export const issueVerbs = words('wrote said reported gave put stated published had named called printed ran');

/** Words between a report and its day. */
export const beforeDays = words('of on from in');

/** Words before the readers who saw what was wrong. */
export const beforeReaders = words('a an some several many');

/** When a paper wrote what it takes back. */
export const formerDays = phrases(
  'yesterday, last week, last month, last year, earlier, earlier this week, earlier this month, this week, this morning, recently',
);
