import { words } from '../words';
import { fullMonthNames, weekdays } from './calendar';
import { articles, demonstratives, distributives, modals, possessives, prepositions } from './functionWords';

/** Prepositions that may join a second noun to a subject: "officials in Oslo", "a lawyer for the family". */
export const joiningPrepositions = words(
  'of for at from in with on by near inside outside behind within about among close to against of',
);

export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...demonstratives,
  ...possessives,
  ...distributives,
  ...words('another some'),
]);

/** Determiners behind which a form of a verb is an adjective or noun: "the alleged attack". */
export const determinersOfParticiples = words('the a an its their our my your every no');

/** Forms of "be": a participle behind one is passive. */
export const beForms = words("be am is are was were been being isn't aren't wasn't weren't 're 'm get gets got");

/** Forms of "be", "have" and "do". */
export const auxiliaries: ReadonlySet<string> = new Set([
  ...beForms,
  ...words("have has had having 've haven't hasn't hadn't do does did don't doesn't didn't"),
]);

/** Between a noun and the figure that it is. */
export const equatingWords = words('is are was were of');

/** Before a subject they join its clause to another one. */
export const subjectJoiners = words('and but while as whereas');

/** What follows them is not said, or not yet: "would say", "did not say", "refused to say". */
export const unsaid: ReadonlySet<string> = new Set([
  ...modals,
  ...words(`
    cannot can't couldn't won't wouldn't shouldn't 'll 'd not never n't don't doesn't didn't haven't hasn't hadn't isn't aren't
    wasn't weren't to without neither nor let`),
]);

/** Days and months: no part of a name. "March" and "May" are verbs as well. */
export const calendarNames: ReadonlySet<string> = new Set([
  ...[...weekdays.keys()].filter(name => name.endsWith('day')),
  ...[...fullMonthNames].map(name => name.toLowerCase()).filter(name => name !== 'march' && name !== 'may'),
]);

/** Words between a subject and its verb: "the minister also on Friday said". */
export const asides: ReadonlySet<string> = new Set([
  ...calendarNames,
  ...words(`
    also later earlier late early then again now still first even further today yesterday tonight tomorrow this last week month
    year morning afternoon evening night on himself herself itself themselves once twice often always just only since already
    meanwhile however nevertheless nonetheless though too instead recently famously reportedly allegedly apparently jan feb aug
    sept oct nov dec`),
]);

/** Words behind a verb of speech that close the attribution: "…, he said on Friday in a statement". */
export const closingPrepositions: ReadonlySet<string> = new Set([...prepositions, 'when', 'while', 'following']);

/** What a hyphen puts behind a name to make an adjective of it: "Moscow-led". */
export const compoundEnds = words('led born run made era style wide held like long only themed ready native');
