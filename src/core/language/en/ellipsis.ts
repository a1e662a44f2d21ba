import { words } from '../words';

/** What may stand before a number word that leaves its noun out: "three were Greek and two Turkish". */
export const beforeEllipsis = words('. , ; : ! ? " “ ” – - ( and but while all only another other');

/** Plural verbs behind such a number. */
export const pluralBe = words('were are have had remain remained weren aren');

/** Words behind a further number of the same list. */
export const ellipsisJoints = words('from were are was is of in others');
