import { words } from '../words';

/** Prepositions; a noun behind one is no subject. */
export const prepositions = words(`
  of to in for at from by with on onto into over under near against about around across after before during through throughout within
  without behind beneath beside beyond opposite between among amid inside outside off up down per via despite until till since upon toward towards like
  unlike including concerning regarding as than alongside besides except`);

/** Prepositions that may join a second noun to a subject: "officials in Oslo", "a lawyer for the family". */
export const joiningPrepositions = words(
  'of for at from in with on by near inside outside behind within about among close to against of',
);

/** Words that open a clause of their own. */
export const clauseOpeners = words(`
  that which who whom whose what when where why how while whereas although though because if unless whether and or but nor so yet
  since until once lest plus`);

export const determiners = words(
  'the a an this that these those his her its their our my your another every each no any some',
);

/** Determiners behind which a form of a verb is an adjective or noun: "the alleged attack". */
export const determinersOfParticiples = words('the a an its their our my your every no');

/** Forms of "be", "have" and "do". */
export const auxiliaries = words(`
  be am is are was were been being isn't aren't wasn't weren't 'm 're have has had having 've haven't hasn't hadn't do does did don't
  doesn't didn't get gets got`);

/** Forms of "be": a participle behind one is passive. */
export const beForms = words("be am is are was were been being isn't aren't wasn't weren't 're 'm get gets got");

/** What follows them is not said, or not yet: "would say", "did not say", "refused to say". */
export const unsaid = words(`
  would could may might must shall should will can cannot can't couldn't won't wouldn't shouldn't 'll 'd not never n't don't doesn't
  didn't haven't hasn't hadn't isn't aren't wasn't weren't to without neither nor let`);

/** Words between a subject and its verb: "the minister also on Friday said". */
export const asides = words(`
  also later earlier late early then again now still first even further today yesterday tonight tomorrow this last week month year morning
  afternoon evening night on monday tuesday wednesday thursday friday saturday sunday himself herself itself themselves
  once twice often always just only since already meanwhile however nevertheless nonetheless though too instead recently famously
  reportedly allegedly apparently january february march april june july august september october november december jan feb aug
  sept oct nov dec`);

/** Words behind a verb of speech that close the attribution: "…, he said on Friday in a statement". */
export const closingPrepositions: ReadonlySet<string> = new Set([...prepositions, 'when', 'while', 'following']);

/** Days and months: no part of a name. */
export const calendarNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december`);
