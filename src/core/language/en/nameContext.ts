import { words } from '../words';

/** Prepositions between an office or holding and whose it is. */
export const officePrepositions = words('of at for with from in');

/** What one has in a company; other nouns before "in" lead to a place. */
export const holdings = words('shares stake stock investors shareholders');

/** Participles before "by" and a company: "owned by Acme". */
export const ownedBy = words(`
  reported published owned operated manufactured made developed funded commissioned produced run sold built backed sponsored
  broadcast supplied cited obtained seen`);

const relativeWords = `
  wife husband father mother son daughter brother sister widow widower girlfriend boyfriend fiance fiancee fiancé fiancée uncle
  aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother`;

/** What people are to each other. */
export const relatives = words(relativeWords);

/** What people have: "Smith's wife". */
export const kin = words(relativeWords, 'lawyer parents children death lawyers family');

/** What bodies have: "Acme's chairman". */
export const officers = words('chairman chief ceo president founder headquarters shares board spokesman shareholders');

/** What a company is told to do behind ", which". */
export const companyDeeds = words('makes runs represents holds controls');
