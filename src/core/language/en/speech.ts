/** Verbs that give someone as a source, with their base. */
export const speechVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: 'said says say saying',
    tell: 'told tells telling',
    add: 'added adds adding',
    report: 'reported reports reporting',
    announce: 'announced announces announcing',
    claim: 'claimed claims claiming',
    state: 'stated states stating',
    confirm: 'confirmed confirms confirming',
    estimate: 'estimated estimates',
    warn: 'warned warns warning',
    note: 'noted notes noting',
    stress: 'stressed stresses stressing',
    insist: 'insisted insists',
    argue: 'argued argues',
    allege: 'alleged alleges alleging',
    deny: 'denied denies denying',
    acknowledge: 'acknowledged acknowledges',
    admit: 'admitted admits',
    explain: 'explained explains',
    declare: 'declared declares',
    suggest: 'suggested suggests',
    predict: 'predicted predicts',
    forecast: 'forecast forecasts',
    show: 'showed shows shown',
    reveal: 'revealed reveals',
    find: 'found finds',
    quote: 'quoted',
    write: 'wrote writes',
    tweet: 'tweeted',
    post: 'posted',
    testify: 'testified',
    believe: 'believes',
    conclude: 'concluded concludes',
    indicate: 'indicated indicates',
  }).flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
);

/** Speech verbs that need a word such as "data" or a person before them to attribute. */
export const weakSpeechVerbs: ReadonlySet<string> = new Set(
  'show found finds showed shows reveals revealed suggests suggested indicates indicated posted found'.split(' '),
);

/** Words that put the clause in the future or make it a plan. */
export const planWords: ReadonlySet<string> = new Set(
  "will would shall plans plan planned planning expected expects scheduled slated aims aim aimed hopes pledged promised vowed intends intend ll won't upcoming proposed proposes prepares preparing".split(
    ' ',
  ),
);

/** Plan words that are nouns or adjectives as well: "announced plans", "a proposed tax". */
export const planNouns: ReadonlySet<string> = new Set(
  'plan plans planned aim aims hopes proposed upcoming scheduled expected intended'.split(' '),
);

/** Words that are plans only behind a form of "be": "is due to", "was set to"; "due to the war" is none. */
export const passivePlanWords: ReadonlySet<string> = new Set(['due', 'set', 'bound', 'poised', 'about']);

/** Speech verbs that are nouns as often; they need a name right before them. */
export const nounSpeechVerbs: ReadonlySet<string> = new Set(
  'reports claims states notes estimates forecast forecasts posts shows'.split(' '),
);

/** Words that make a figure an estimate. */
export const estimateWords: ReadonlySet<string> = new Set(
  'estimated estimate estimates estimating forecast forecasts forecasted projected projects projection projections predicted predicts believed likely could may might probably'.split(
    ' ',
  ),
);

export const denialWords: ReadonlySet<string> = new Set('denied denies deny denying refuted refutes'.split(' '));

/** Words that report without a named source. */
export const hearsayWords: ReadonlySet<string> = new Set(
  'reportedly allegedly reported alleged apparently purportedly unconfirmed supposedly'.split(' '),
);
