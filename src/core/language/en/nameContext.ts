import { words } from '../words';

/** Prepositions between an office or holding and whose it is. */
export const officePrepositions = words('of at for with from in');

/** What one has in a company; other nouns before "in" lead to a place. */
export const holdings = words('shares stake stock investors shareholders');

/** Participles before "by" and a company: "owned by Acme". */
export const ownedBy = words(`
  reported published owned operated manufactured made developed funded commissioned produced run sold built backed sponsored
  broadcast supplied cited obtained seen bought acquired released distributed marketed audited insured employed licensed hosted
  organised organized issued registered chartered`);

const relativeWords = `
  wife husband father mother son daughter brother sister widow widower girlfriend boyfriend fiance fiancee fiancé fiancée uncle
  aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother`;

/** What people are to each other. */
export const relatives = words(relativeWords);

/** What people have: "Smith's wife". */
export const kin = words(relativeWords, 'lawyer parents children death lawyers family sons daughters');

/** What bodies have: "Acme's chairman". */
export const officers = words('chairman chief ceo president founder headquarters shares board spokesman shareholders');

/** What a chief of a company is: "chief executive". */
export const chiefs = words('executive financial operating technology marketing commercial economist risk investment');

/** What a company is told to do behind ", which". */
export const companyDeeds = words('makes runs represents holds controls');

/** What people do and things do not: behind a word that starts a sentence they tell a family name, "Price denied it". */
export const personalDeeds = words(`
  said says told denied denies joked insisted insists admitted admits argued argues testified resigned smiled married apologised
  apologized replied shouted pleaded appealed wept bowed quit declined refused asked thanked praised blamed accused criticised
  criticized urged met visited wrote writes spoke speaks studied taught retired wore limped walked drove lived died laughed
  shrugged nodded promised pledged vowed thinks thought believes believed hopes hoped wants wanted feels felt knew knows remembers
  remembered recalled sued emigrated scored tweeted called calls described added adds lives works worked phoned confessed
  suffered`);

/** What is done to people, behind "was" and "has been": "Price was arrested". */
export const doneToPeople = words(`
  arrested sentenced convicted jailed acquitted accused sacked fired appointed elected hired injured wounded hospitalised
  hospitalized remanded bailed detained deported indicted extradited summoned questioned suspended promoted knighted born buried
  diagnosed imprisoned handcuffed interviewed unhurt unavailable adamant married substituted booked dismissed nominated`);

/** Seasons, which start sentences oftener than families do. */
export const seasonNames = words('winter spring summer autumn');
