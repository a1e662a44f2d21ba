import { words } from '../words';

/** First words of regions: "Southeastern Bulgaria", "Upper Egypt". */
export const regionWords = words(`
  northern southern eastern western central northeastern northwestern southeastern southwestern upper lower greater north
  south east west outer inner`);

/** Events named with "of": "Battle of". */
export const eventsOf = words('tour battle siege festival');

/** First words of games that are held; other games are those of a maker. */
export const gamesOf = words(`
  olympic paralympic commonwealth invictus winter summer goodwill highland european hunger world`);

/** Articles of other languages before one word: "La Tercera". */
export const foreignArticles = words('la el le il die das les los las');

/** Endings of towns and countries. */
export const placeEndings = words(
  'stan burg burgh ville grad abad shire polis sk pur ovo yevo borough ford mouth land',
);

/** Beginnings of people's names with a capital inside: "McGrath", "DeSantis", "LaVine", "JaMarr". */
export const innerCapitalStarts = words(`
  Mc Mac Mack De Del Des Di Da Du La Le Lo Van Von Fitz San St Ja Ju Jo Ka Ke Ky Sh Sha Ra Ro Ta Ty Tre An O D L El Al Ap Mo
  Ma Mar Be Ben Ter Vander Ó Ni Nic`);

/** Endings of companies' names. */
export const brandEndings = words(
  'bank tech soft corp telecom pharma media gaz neft invest petrol phone mart posten bladet avisen',
);

/** Words before a family name: "Ó", "Ní". */
export const clanParts = words('Ó Ní Nic Uí Mhic');

/** Articles that a hyphen joins to a name: "al-Assad". */
export const arabicArticles = words('al el ul ad as ash an ar at bin ibn');

/** What stands before a day or month that is one. */
export const beforeDates = words(`
  in on of by since until till from last next this early late mid every each for during before after and to`);

/** What a possessive inside a name owns: "Attorney General's Office", "Growers' Association", "Women's Hospital". */
export const ownedHeads = words('office hospital college institute bank party');

/** "Juntos por el Perú", "Alternative für Deutschland": "for" of other languages inside a name. */
export const foreignPrepositions = words('por pour für voor för');

/** Words after a hyphen that make an adjective of the name before it. */
export const hyphenEnds = words(`
  based led born backed owned run controlled style like speaking made bound wide held occupied brokered sponsored trained
  friendly related listed dominated ruled era type level only free funded mediated supported linked affiliated educated
  inspired area to and in on of the year old time first second day month week long term wing right left elect designate turned`);

/** Small words between the hyphens of a place: "Chester-le-Street". */
export const placeLinks = words('le la les lès sur en de du des am an upon on in by the i al el');

/** Korean family names, behind which a given name of two halves stands: "Kim Jong-un". */
export const koreanFamilyNames = words(`
  kim lee park choi moon yoon jung chung kang ban cho han roh ahn hwang shin song lim ryu yang hong jang im oh kwon bae seo`);

/** Words that make another place of a place's name: "New Delhi". */
export const placePrefixes = words(`
  new north south east west central greater upper lower northern southern eastern western old port fort great bank saint st`);

/** Forms of address that are given names as well: "Emir", "Don", "Sultan", "Imam". */
export const addressNames = words(
  'emir don dona sultan imam shah prince duke marshal major sheikh judge rev king sri amir',
);

/** Titles of those who bear no family name: hospitals, bridges and universities are named after them. */
export const reigningTitles = words('king queen prince princess emperor empress');

/** Names of newspapers and places that are family names too: "Oh Ei Sun", "Ann Marie Post". */
export const paperNames = words('sun post times mail star herald bush hall park house hill lake rivers brook');

/** Government bodies that a demonym stands before without being a part of their name: "Russian | Foreign Ministry". */
export const stateBodies = words(`
  ministry parliament government cabinet army navy police embassy court courts senate congress treasury military marines
  forces force troops consulate`);

/** Small words whose initials an acronym may leave out. */
export const skippedInitials = words('of for the and on in');

/** Endings of plurals, verbs and other ordinary words that the lexicon may lack. */
export const commonEndings = words(`
  s ed ing ly er or ion ment ness ity ism ist able ful less ous ive ics age ance ence ship wide ward man men like al ic ary
  ory`);

/** Those of them that no name of a story has but by chance. */
export const surelyCommonEndings = words('ing ed ly tion ness ment ities ers ism ists able ful less ous ive');

/** Prefixes that a hyphen joins to a word: "Co-founder". */
export const prefixes = words(`
  co ex non pre post anti pro re self vice mid semi sub ultra multi inter over under counter cross well far long short half all
  one two three x e t u`);

/** Last words of firms and bodies that a country follows with "of": "Power Corp of Canada". */
export const ofCountry = words(
  'corp corporation co company news insurance associations bishops airlines petroleum farmers',
);

/** Countries and unions by their letters: "U.S." is nobody's initials. */
export const countryLetters = words('us uk un eu');

/** Particles that a family name alone may begin with: "Von der Leyen said". */
export const familyParticles = words('von van de der den del della di da du la le ten ter zu zur dos das bin bint ibn');

/** What somebody plays or works in "for" another: the two are no one name. */
export const playedIn = words('league division conference club team united city university');

/** Words of direction that begin the name of a club, an army or a firm: "Western Reds". */
export const directionWords = words('northern southern eastern western central');

/** Bodies that a number or an ordinal names: "65th Air Division", "VI Corps", "Ninth Circuit". */
export const numberedBodies = words(`
  division corps regiment battalion brigade army fleet squadron wing infantry cavalry artillery armored armoured airborne marines
  group circuit district congress international ranger rangers rifles fusiliers hussars dragoons lancers engineers force`);

/** What a storm's name stands behind: "Hurricane Irma". */
export const storms = words('hurricane typhoon cyclone storm');

/** Small words that stand inside long names and give no letter to the acronym. */
export const linkWords = words('of the and for on in to');

/** Endings that one name of another script has in several spellings: "Zelenskiy", "Zelensky". */
export const romanisedEnds = words('iy ij yi ii i ey ei j');

/** What a saint's possessive owns as a part of one name: "St Mary's Hospital". */
export const ownedBySaints = words(`
  hospital church cathedral abbey college school priory convent hospice academy university chapel square park hall infirmary
  basilica monastery`);

/** Words for a saint before the name. */
export const saints = words('st saint');
