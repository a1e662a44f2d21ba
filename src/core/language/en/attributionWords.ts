import { words, wordsBy } from '../words';

/** Counts that "of" joins to whom they count: "two of the men", "some of them". */
export const quantities = words('some many most all both none several few one two three four five number majority');

/** Prepositions that open clauses as well: "as Aas said", "after police said". */
export const clausePrepositions = words('as than like before after until till since');

/** Adjectives that follow their noun: "people familiar with the matter". */
export const followingAdjectives = words('familiar close loyal briefed involved based opposed related allied');

/** Words behind a name that begin something else: "said Aas yesterday". */
export const nameEnds = words(`
  today yesterday tonight tomorrow last this next earlier later recently now then here there too also again who`);

/** Prepositions whose noun belongs to the one before, behind "said" too: "said a spokesman for the ministry". */
export const tailPrepositions = words('of for with from at');

/** Words before a verb that make an adjective or noun of it: "most revealing". */
export const intensifiers = words('most more very so less least as too of');

/** Words before a gerund that say that it was not done, or not yet: "without saying". */
export const gerundDenials = words('against without from before instead of about');

/** Words behind which a verb has the subject of the one before. */
export const sharingWords = words('and but or then yet nor');

/** Words before whom a statement may begin: "For Aas, …", "But Aas …". */
export const statementLeads = words('for but and from as so then however meanwhile later yet still');

/** Verbs in a row may be these without an "and": "He sat down, said little and left". */
export const listedVerbs = words('said says told tells added adds warned warns');

/** Participles without an ending that shows it. */
export const irregularParticiples = words('meant held sent made led born built left paid run set brought cut hit');

export const relativePronouns = words('who that which whose whom where');

/** Words that open a stretch between a subject and its verb: "Aas, who …, said". */
export const insertOpeners = words('who which whose whom when while where as aged now then himself herself');

/** What makes a participle of "reported": "people reported missing". */
export const fates = words('missing dead injured killed stolen wounded lost to');

/** Words that open a statement behind "show" and "find". */
export const statementOpeners = words('that how why');

/** Words that are written with an apostrophe for what they lost: "rock ’n’ roll". */
export const clippedWords = words('n em til tis twas cause bout round');

/** Verbs whose subject speaks, whatever noun it is. */
export const surestVerbs = words('say tell write tweet explain');

/** Verbs that documents are made with: "a book written by Aas" gives no source. */
export const makingVerbs = words('write publish post detail record text message email propose');

/** Verbs that do what they say: nobody else's word is needed for an announcement. */
export const performingVerbs = words('announce declare proclaim pronounce promise pledge vow');

/** Words that end as callings do, and are none: "according to the weather". */
export const notCallings = words(`
  order number weather matter manner factor error water power letter paper corner winter summer calendar rumor rumour color
  colour`);

/** Verbs that are no verbs of speech, however near to a quotation they stand. */
export const silentVerbs = words(
  'died resigned arrived opened closed released based named titled called entitled followed written',
);

/** Words that go with a verb beside a quotation: "“No!” Aas bellowed back." */
export const verbParticles = words('back in up out on away');

/** Words before a colon that give credit for a picture, or lead to another page: "Photograph: Ada Byron". */
export const creditWords = words(`
  source sources photo photos photograph photographs photographer credit credits image images picture pictures video illustration
  graphic by read watch more`);

/** Words that put a statement beside the one before: "…, while Aas warned". */
export const coordinators = words('and but while whereas as though although or');

/** Prepositions that hand over what is made of a thing: "as “a ruin”", "of “lies”". */
export const handingPrepositions = words('as of for by about to with');

/** Words behind which a thing is named and not said: "a novel titled “The Long Way”". */
export const namingWords = words('titled entitled named nicknamed codenamed headlined subtitled');

/** Words that "as" makes naming words: "known as “Rudi”". */
export const namingParticiples = words('known listed billed marketed identified registered');

/** Words before a name that tell by which pronoun a person goes. Lower case, dots dropped. */
export const titleGenders = wordsBy({
  he: `
    mr sir lord king prince baron count duke brother father rabbi imam bishop archbishop cardinal pope sheikh ayatollah son husband
    uncle nephew grandfather spokesman chairman congressman businessman policeman fireman councilman assemblyman alderman actor
    waiter`,
  she: `
    mrs ms miss dame lady queen princess baroness countess duchess sister mother daughter wife aunt niece grandmother widow
    spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman actress waitress`,
});

/** Prepositions that end the first part of a name: "Bank of Norland", "Professor at Halm". */
export const namePrepositions = words('of for at from with in');

/** Words of somebody who speaks of themselves. "US" and "May we" in headlines are none. */
export const firstPersonWords = words('I We we My my Our our me');

/** Endings of callings that no table knows: "the shopkeeper". */
export const callingEnds = words('er or ist ian man woman men women ers ors ists ians');

/** Endings of participles. */
export const participleEnds = words('ed ing en own');

/** The last words of what newspapers, agencies and channels are called. */
export const outletWords = words(`
  newspaper paper tabloid magazine weekly website newswire agency broadcaster network channel publication outlet news post times
  journal mail herald tribune gazette telegraph guardian chronicle observer globe politico reuters ap afp bbc cnn nbc abc cbs npr`);

/** What versions say of somebody who wrote on a platform: "on Twitter" is what tweeting is. */
export const doneOnPlatforms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['twitter', words('tweet tweets tweeted tweeting')],
]);
