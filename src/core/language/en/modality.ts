import { words } from '../words';

/** Words that put the clause in the future or make it a plan. */
export const planWords = words(`
  will would shall plans plan planned planning expected expects scheduled slated aims aim aimed hopes pledged promised vowed intends intend ll won't upcoming proposed proposes prepares preparing
  expect anticipate anticipates predict predicts foresee foresees await awaits`);

/** Plan words that are nouns or adjectives as well: "announced plans", "a proposed tax". */
export const planNouns = words('plan plans planned aim aims hopes proposed upcoming scheduled expected intended');

/** Words that are plans only behind a form of "be": "is due to", "was set to"; "due to the war" is none. */
export const passivePlanWords = words('due set bound poised about forecast predicted tipped projected');

/** Words that make a figure an estimate. */
export const estimateWords = words(`
  estimated estimate estimates estimating forecast forecasts forecasted projected projects projection projections predicted predicts believed likely could may might probably`);

export const denialWords = words(`
  denied denies deny denying refuted refutes`);

/** Words that report without a named source. */
export const hearsayWords = words(`
  reportedly allegedly reported alleged apparently purportedly unconfirmed supposedly`);

/** Right before a verb they make what it tells no more than possible. "Could" is as often "was able to". */
export const possibleWords = words(`
  may might possibly perhaps probably likely potentially presumably seemingly allegedly reportedly apparently purportedly supposedly`);

/** With a "to" behind them they leave open what its verb tells: "appears to have sold", "is believed to be". */
export const seemingWords = words(`
  appear appears appeared seem seems seemed believed thought said alleged reported rumored rumoured suspected feared understood
  supposed likely threatened threatening threatens threaten`);

/** Bases of verbs of speech that tell what others may contest. */
export const contendingVerbs = words('claim allege argue contend assert insist');

/** They leave open whether what they tell of will come about. */
export const openModals = words('may might could');

/** Words of a sentence that leaves open whether something is so. */
export const supposingWords = words(`
  would should can possibly perhaps maybe possible potential potentially seem seems seemed appear appears appeared thought think thinks
  suspect suspects speculate speculates speculated speculation fear fears feared hope hopes hoped plan plans planned expect expects
  expected whether suggest suggests suggested theory rumour rumours rumor rumors rumored rumoured`);
