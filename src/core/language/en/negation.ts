import { words } from '../words';

/** Words that turn their clause into its opposite, and verbs that do. */
export const negators = words(`
  not no never none nobody nothing neither nor without cannot refused refuses refuse refusing rejected rejects reject
  rejecting failed fails fail failing`);

/** Verbs of speech that turn what is told into its opposite, in whatever clause that stands. */
export const deniers = words(`
  denied denies deny denying refuted refutes refute refuting rebutted rebuts disputed disputes dispute disputing`);

/** Verbs that keep what stands behind them from being so, whatever the form: "avoided condemning", "stopped short of it". */
export const avoidingWords = words(`
  avoid avoids avoided avoiding refrain refrains refrained refraining abstain abstains abstained abstaining short hardly barely
  scarcely unable neglected neglects forgot forgets declined declines`);

/** "Less common" is "not as common". */
export const lesseningWords = words('less fewer least rarely seldom');

/** They say of a thing that there is none of it: what is denied is another word of the clause. */
export const emptyingWords = words('no none neither nor');

/** What stands in a sentence with these is so under a condition, or its opposite is. */
export const conditionWords = words('without unless if until lest except otherwise rather would too');

/** Who is said to have done it may deny it: neither tells that it is so. */
export const accusingWords = words(`
  accused accuses accusing accusation accusations charged charge charges alleged alleges allegedly allegation allegations
  suspected suspicion complaint complaints complained claim claims`);

/** "Too weak to stand": what stands behind may not be so. */
export const excess = 'too';

/** Prepositions of a figure that tells nothing without the clause before it: "after 9 days". */
export const figurePrepositions = words('after before until since at by in of for with');

/** Words that names keep between them, in whatever order they stand. */
export const namesJoiners = words('and or nor the');

/** How nouns end that are made of verbs: "insurers" are not what is "insured". */
export const verbalNounEnding = /(?:ance|[eo]r|ion|ment|ness)s?$/u;

/** "No king has come since" tells that the next one is the first: it denies nothing. */
export const firstSince = 'since';

/** Whoever does not want, plan or have to do something may do it all the same. */
export const wantingWords = words(
  'want wants wanted wish wishes wished like plan plans planned intend intends intended',
);

/** Behind what somebody says they open the condition under which it is so. */
export const tailConditions = words('if unless until except without');

/** They open a clause that tells when something is so. */
export const conditionOpeners = words('if unless provided');
