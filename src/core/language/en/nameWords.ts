import { words } from '../words';

/** Words that number what they name: "Article 5", "page 12", "Boeing 737". What follows them is no figure. */
export const numberedNouns = words(`
  article section chapter clause paragraph page pages verse volume issue episode season part appendix annex schedule title rule
  regulation resolution protocol act bill amendment proposition prop measure directive code isbn form exhibit figure fig table
  item case docket count room suite apartment apt flat floor gate platform terminal runway pier dock route highway interstate
  road motorway exit junction line track lane bus tram flight train platoon battalion brigade regiment division squadron unit
  block sector zone district ward precinct boeing airbus antonov tupolev ilyushin cessna embraer gulfstream falcon apollo soyuz
  starship windows iphone ipad galaxy pixel android ios macos model type mark mk version release build playstation xbox formula
  channel radio studio pier camp site area station house hall lot plot type stage phase level tier category class grade step
  round game match day week group pool number no no. nos vol ch sec art psalm psalms corinthians john luke matthew genesis
  exodus covid sars agenda vision mission league serie ligue bundesliga nato stoxx ftse nikkei dax cac nifty sensex dow nasdaq
  russell fortune forbes top hot euro expo cop unsc catch route mirage rafale sukhoi mig leopard abrams challenger patriot
  iskander kinzhal shahed javelin himars tomahawk kh sarmat thaad s pac ps mi ka su tu il an ah uh gemini voyager sputnik
  chandrayaan artemis kosmos starlink gpt llama claude chapter pt postcode zip box pobox ext extension tel phone call dial
  texting text lane seat flat row log`);

/** Names that are numbered whatever follows: "the iPhone 15 sells". */
export const productNames = words(`
  boeing airbus antonov tupolev iphone ipad windows android playstation xbox apollo article section resolution covid ftse nikkei
  nasdaq dax cac stoxx nifty sensex formula channel radio`);

/** Grades of a scale, which a number behind names whatever follows: "type 2 diabetes", "level 4 burns". */
export const gradedNouns = words('type level grade tier phase stage');

/** Airliners, which a variant stands behind: "737-800", "787-9". */
export const airliners = words('707 717 727 737 747 757 767 777 787');

/** Two words before a number that make it a name: "Group of 20", "Apollo 11" needs one only. */
export const ofNames = words('group bank council committee gang house rule summit');

/** Indexes whose number belongs to the name. */
export const indexNames = words('s&p asx hang topix');

/** Words after a figure that make it part of a name or idiom: "First Lady", "7 Eleven", "first aid". */
export const ordinalIdioms = words(`
  aid hand class lady minister amendment responders responder person name names floor base world reich rate party thoughts
  thought nature secretary lieutenant degree light fiddle avenue street estate rounder order things instance principles
  principle dates all grade grader graders graded language glance sight foremost come date mover half quarter of column among
  gear wind cousin cousins family dog gentleman nations nation officer mate home ladies ministers foot and world-war sea
  service-of empire republic division`);

/** Idioms with a number word: "no one", "one another", "one day". */
export const oneIdiomsBefore = words(`
  no any every each some the this that which another only as for loved number square day-one a an these those wrong right latest
  first last next big small new old many not such`);
export const oneIdiomsAfter = words(`
  another day way thing side reason option possibility example problem question way word could can should would might must may
  who that to is was has had will of or and but in on at for by with from as if when because , . ; : ? ! - –`);

/** Word before a digit group that makes it an identifier. */
export const identifierMarks = words('# № @ / \\ _ = * ^');

/** Last words of an address, behind its house number. */
export const streetWords = words('street avenue road lane drive boulevard terrace crescent row st ave rd blvd plaza');

/** Words before a capitalised number that names a group: "the Big Four", "the Magnificent Seven". */
export const groupWords = words('big fab final sweet elite famous magnificent');

/** Eras that a year is counted in. */
export const eraWords = words('bc bce ad ce b.c. a.d. b.c.e. c.e.');

/** Capitalised words behind a weekday that make a name of it: "Sunday Times", "Monday Night Football". */
export const dayNameHeads = words(`
  times night telegraph mail express mirror post herald independent star agreement club league world live people sun football
  tribune business book`);

/** Ends of web addresses. */
export const domainEnds = words('com org net gov edu info io uk de fr eu tv');

/** Prefixes that a hyphen joins to a figure without making a name of it. */
export const figurePrefixes = words(`
  mid early late pre post non sub plus over under around nearly almost about circa since the an a per then year age aged
  magnitude top`);

/** Nouns that "at one" or "in one" makes an idiom with: "at one point". */
export const pointNouns = words('point time stage moment juncture way sense respect');

/** Nouns behind the number of a district of the post or the telephone. */
export const codeNouns = words('zip zipcode postcode postal');
