import { words } from '../words';

/** What may stand before a number word that leaves its noun out: "three were Greek and two Turkish". */
export const beforeEllipsis = words('. , ; : ! ? " “ ” – - ( and but while all only another other');

/** Plural verbs behind such a number. */
export const pluralBe = words('were are have had remain remained weren aren');

/** Words behind a further number of the same list. */
export const ellipsisJoints = words('from were are was is of in others');

/** Behind "are" and "were" they are said of people alone: "two were freed". */
export const stateVerbs = words(`
  freed released charged bailed discharged detained hospitalised hospitalized treated evacuated quarantined deported jailed
  laid sacked paroled acquitted convicted fined questioned`);

/** Verbs and adverbs that stand with or for "are" before a state: "three remain in custody". */
export const stateAdverbs = words('remain remained stayed still now already also later since being all');

/** Before the place or state of somebody. */
export const statePrepositions = words('in on at under');

/** Where people are, or how: "in hospital", "on bail", "at large". */
export const statePlaces = words(`
  hospital hospitals custody jail prison care detention quarantine isolation coma comas ventilator ventilators remand bail large
  arrest icu critical serious surgery`);

/** How somebody voted, at the end of the clause: "three against". */
export const stateVoices = words('against abstained abstaining');

/** What a clause ends with behind a number that leaves its noun out. */
export const closesEllipsis: ReadonlySet<string> = new Set([...words('. , ; : ! ? ) and but'), '']);

/** What joins a clause to the one that it runs alongside: "won 17 games and lost six". */
export const parallelJoints = words('and while but ,');
