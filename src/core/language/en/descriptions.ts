import { phrasesBy, words, wordsBy } from '../words';

/** Nouns of one person that the tables of titles and sources lack, as news describes somebody by them: "a nanny". */
export const describingNouns = words(`
  godfather godmother grandson granddaughter stepbrother stepsister half-brother half-sister sister-in-law brother-in-law
  mother-in-law father-in-law son-in-law daughter-in-law housemate bodyguard chauffeur barman barmaid bouncer cop marine
  infantryman airman publicist mentor freshman sophomore intern apprentice freelancer carer caregiver babysitter nanny
  lobbyist president-elect whistleblower ex-boyfriend ex-girlfriend vp`);

/** Ends of nouns for who does something; such a noun is a person's only where the sentence describes one. */
export const describingEnds = words('ist ian smith herder keeper maker worker holder owner seller writer grapher');

/** What stands before an office with a hyphen and leaves it what it is. */
export const officePrefixes = words('ex co');

/** Before an office, with a hyphen or without, they make a lower one of it, whoever else holds it: a vice-mayor is no mayor. */
export const lowerGrades = words('vice deputy assistant acting interim lieutenant lt honorary');

/** Offices that keep their name before these: a lieutenant colonel is called a colonel. */
export const gradelessOffices = words('colonel general commander professor chief head coach sheriff inspector');

/** Ranks of the services, of which a person has one; what short forms stand for is no other. */
export const serviceRanks = words('sergeant captain major colonel general brigadier admiral marshal');

/** What a minister or secretary is for, as `officeSynonyms` writes it: of two of these one person has one, whoever the employer is. */
export const portfolios = words(`
  foreign home interior defense finance trade health education justice agriculture environment energy transport culture labor
  housing tourism planning security treasury`);

/** Callings that one person often has together, beside the same one. */
export const joinedCallings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['chief executive', words('president director coach businessperson')],
]);

/** Nouns that fit beside any other: they tell nothing of a person that another noun could contradict. */
export const vagueDescriptions = words(`
  man woman boy girl child teenager teen youth person adult senior resident native local villager citizen national inhabitant
  leader loyalist head chief boss member veteran figure official insider source expert specialist professional executive
  employee worker staffer aide associate acquaintance ally partner companion supporter critic fan participant candidate
  contender winner champion hero star legend celebrity fellow compatriot rival opponent victim suspect defendant plaintiff
  witness eyewitness onlooker bystander survivor passenger visitor tourist customer guest caller voter viewer shopper
  commuter pedestrian motorist gunman shooter attacker fugitive inmate prisoner convict one someone somebody stranger
  graduate alumnus retiree pensioner successor predecessor heir client patient user applicant year-old observer
  commentator speaker operator finalist nominee frontrunner front-runner`);

/** Ways of calling one office, as far as a name goes with it: "Dr. Holm", "Rep. Aas". */
export const officeAliases = wordsBy({
  doctor: 'dr doctor physician',
  professor: 'prof professor',
  representative: 'rep representative congressman congresswoman lawmaker legislator',
  officer: 'officer policeman policewoman cop',
  sergeant: 'sgt sergeant',
  lieutenant: 'lt lieutenant',
  ambassador: 'ambassador envoy',
});

/** Whoever is at the head of something may be called so. */
export const leadingDescriptions = words('head chief leader boss manager principal owner founder');

/** Words near a name that tell of somebody at the head of something: whatever it says who … */
export const leadingVerbs = words('heads headed heading leads led leading runs ran running chairs chaired chairing');

/** … and offices that do. */
export const leadingOffices = words(
  'head chief director president chairman chair manager leader boss founder owner executive',
);

/** Callings that stand for all of their kind: a novelist may be called a writer, and a bassist no drummer. */
export const generalCallings = words(`
  lawyer attorney solicitor counsel advocate reporter journalist writer author performer entertainer musician artist singer vocalist
  frontman player footballer sportsman athlete coach manager trainer scientist researcher scholar academic physician doctor student
  pupil farmer trader dealer analyst campaigner activist prosecutor forecaster examiner organiser organizer businessperson businessman businesswoman entrepreneur
  owner director fighter militant cleric killer climber`);

/** Words for one relative → how they are compared. */
export const relativeAliases = wordsBy({
  mother: 'mom mum',
  father: 'dad',
  grandmother: 'grandma granny',
  grandfather: 'grandpa',
  wife: 'spouse',
});

/** Relatives as the one and as the other calls them: whose father somebody is, is somebody's son. */
export const kinSides: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  [words('mother father parent mom mum dad'), words('son daughter child children boy girl kid kids')],
  [words('stepmother stepfather'), words('stepson stepdaughter stepchild stepchildren')],
  [words('grandmother grandfather grandparent'), words('grandson granddaughter grandchild grandchildren')],
  [words('uncle aunt'), words('nephew niece')],
  [words('wife husband spouse'), words('wife husband spouse married marriage couple')],
  [words('brother sister'), words('sibling')],
];

/** Relatives as one may call any of them. */
export const looseKin = words('relative parent sibling spouse twin widow widower');

/** Ties between people that one may tell in words of one's own. */
export const looseTies = words('friend colleague neighbor neighbour');

/** Ranks, degrees and seats, which stand beside any office: a lieutenant may be a spokesman. */
export const rankDescriptions = words(`
  dr doctor prof professor officer sergeant lieutenant captain major colonel general corporal private commander detective
  inspector superintendent constable deputy trooper admiral marshal brigadier agent investigator sir dame lord lady reverend
  rev rabbi imam judge justice senator congressman congresswoman representative councillor councilor councilman councilwoman
  lawmaker legislator mp politician king queen prince princess emperor duke duchess policeman policewoman cop soldier marine`);

/** Seats of which a person has one, whatever office else: a representative may chair something, and is no senator. */
export const legislators = words('senator representative mp councillor councilor');

/** Relatives and couples: who is an uncle may be somebody else's cousin, and a mayor as well. */
export const familyDescriptions = words(`
  mother father parent mom mum dad son daughter brother sister wife husband spouse widow widower uncle aunt nephew niece cousin
  grandmother grandfather grandson granddaughter stepmother stepfather stepson stepdaughter stepbrother stepsister
  sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law girlfriend boyfriend fiance fiancee
  relative ex-wife ex-husband ex-boyfriend ex-girlfriend godfather godmother half-brother half-sister twin sibling`);

/** Nouns that news uses for one another → how they are compared. */
export const describedAs = wordsBy({
  spokesperson: 'spokesman spokeswoman rep publicist',
  chair: 'chairman chairwoman chairperson',
  'deputy president': 'vp',
  'chief executive': 'ceo',
  minister: 'premier',
  captain: 'skipper capt',
  governor: 'gov',
  general: 'gen',
  colonel: 'col',
  major: 'maj',
  senator: 'sen',
  lawyer: 'attorney solicitor barrister counsel advocate prosecutor',
  reporter: 'journalist correspondent columnist editor broadcaster presenter anchor host blogger',
  writer: 'author novelist poet biographer essayist playwright screenwriter co-author',
  performer: `
    actor actress singer musician rapper entertainer songwriter guitarist drummer pianist bassist comedian dancer frontman
    vocalist model`,
  player: `
    striker midfielder defender goalkeeper keeper winger forward batsman bowler quarterback pitcher linebacker cornerback
    shortstop catcher outfielder fullback footballer sportsman athlete golfer cyclist runner sprinter swimmer boxer skier
    infielder baseman receiver guard`,
  coach: 'manager trainer',
  scientist: `
    researcher biologist physicist chemist astronomer geologist seismologist meteorologist ecologist zoologist botanist
    epidemiologist virologist neuroscientist archaeologist anthropologist paleontologist palaeontologist forecaster scholar
    academic lecturer`,
  physician: 'surgeon psychiatrist pathologist cardiologist oncologist pediatrician paediatrician coroner examiner',
  student: 'pupil freshman sophomore schoolboy schoolgirl undergraduate',
  farmer: 'rancher grower landowner breeder',
  trader: 'broker dealer banker financier investor',
  analyst: 'economist strategist pundit consultant',
  campaigner: 'activist protester demonstrator organiser organizer dissident',
  businessperson: `
    businessman businesswoman entrepreneur tycoon billionaire millionaire magnate mogul founder co-founder owner co-owner
    proprietor shopkeeper`,
  director: 'filmmaker producer',
  fighter: 'rebel militant terrorist insurgent jihadist warlord',
  cleric: 'priest pastor vicar bishop archbishop chaplain monk deacon',
  killer: 'murderer robber thief burglar pirate hijacker kidnapper',
  climber: 'hiker mountaineer',
});

/** The same for nouns of which the word before makes another: a public defender is no footballer. */
export const describedAsPhrase = phrasesBy({
  lawyer: 'public defender, attorney general, solicitor general, general counsel',
  secretary: 'secretary general',
  spokesperson: 'press secretary, press officer, communications director, communications chief',
  director: 'director general, show runner',
  'chief executive': 'chief executive',
  physician: 'surgeon general',
});

/** Words that end a description behind its nouns. */
export const descriptionEnds = words(`
  who whose whom which that where when while after before because as if since until though although but said says told tells
  is was are were has had have will would could can may might must did does`);

/** Prepositions behind the noun that describes: "president of", "officer for". */
export const descriptionPrepositions = words('of for at in from with on to near by behind under');

/** Words that open a description by the version itself: a speaker's "my friend" is none. */
export const descriptionStarts = words('a an the his her their its another one');

/** Words right before an office that say that it was held once; of those one person has many. */
export const pastOffices = words('former ex onetime one-time past retired erstwhile then');

/** Words of an office that make no other of it. */
export const officeGrades = words('vice deputy senior assistant associate junior chief');
