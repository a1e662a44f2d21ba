/** Forms of address and ranks that stand before a name, without being an office. Lower case, dots dropped. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir lord lady dame rev reverend fr father sister brother rabbi imam sheikh shaikh sheik mullah maulana pandit swami ' +
    'herr frau monsieur madame mme mlle messrs senor señor senora signor don dona master captain capt lieutenant lt col colonel gen general maj major sgt sergeant ' +
    'admiral adm commander cmdr corporal cpl private pvt brigadier marshal cadet constable pc det detective inspector insp superintendent supt judge justice ' +
    'rep representative sen senator gov governor hon congressman congresswoman ayatollah hojatoleslam pope archbishop bishop cardinal king queen prince princess emperor empress sultan emir duke duchess ' +
    'countess baroness viscount tsar czar shah president pres premier chancellor mayor ambassador minister secretary chairman chairwoman ' +
    'coach sheriff officer agent lawyer doctor nurse elder'
  ).split(' '),
);

/** Forms of address that nothing but a person has. Lower case, dots dropped. */
export const personalAddress: ReadonlySet<string> = new Set('mr mrs ms miss mx messrs'.split(' '));

/** Nouns for an office or a calling that may end a role before a name: "Foreign Secretary", "captain". Lower case. */
export const roleHeads: ReadonlySet<string> = new Set(
  (
    'jockey umpire referee bowler president minister premier chancellor secretary chairman chairwoman chairperson chair chief governor mayor ambassador envoy senator congressman congresswoman representative ' +
    'spokesman spokeswoman spokesperson leader king queen prince princess emperor pope archbishop bishop cardinal general colonel captain major admiral commander sergeant lieutenant marshal ' +
    'director manager coach trainer skipper player striker midfielder defender goalkeeper keeper winger forward batsman bowler spinner all-rounder opener wicketkeeper quarterback pitcher ' +
    'driver rider champion winner runner sprinter swimmer boxer golfer cyclist skier wrestler sailor teammate team-mate seed analyst economist strategist trader broker dealer banker ' +
    'executive officer founder co-founder owner editor reporter correspondent journalist columnist photographer author writer novelist poet actor actress singer musician composer ' +
    'conductor pianist guitarist rapper comedian artist painter sculptor architect designer filmmaker producer playwright historian philosopher scientist physicist chemist biologist ' +
    'astronomer mathematician professor researcher lecturer scholar teacher doctor surgeon nurse lawyer attorney prosecutor solicitor barrister judge justice magistrate detective inspector ' +
    'policeman constable sheriff soldier pilot astronaut cosmonaut activist campaigner dissident rebel warlord militant politician lawmaker legislator deputy mp candidate ' +
    'counsel monsignor chaplain principal pastor deacon ombudsman clerk warden ranger trooper patrolman chieftain bailiff goalie opponent rival successor predecessor wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow friend colleague partner girlfriend boyfriend ' +
    'speaker whip treasurer adviser advisor aide assistant consultant negotiator mediator commissioner controller superintendent undersecretary diplomat consul attache delegate ' +
    'businessman businesswoman entrepreneur tycoon billionaire millionaire magnate mogul financier investor farmer priest monk nun rabbi imam cleric ayatollah sheikh mufti ' +
    'councillor councilor councilman councilwoman alderman taoiseach tánaiste mep msp dean provost rector vicar registrar comptroller coroner promoter curator caretaker shopkeeper fisherman retiree pensioner paramedic firefighter electrician shopper commuter organiser organizer choreographer biographer translator organist violinist ' +
    'cellist drummer bassist songwriter librarian archaeologist anthropologist sociologist psychologist psychiatrist epidemiologist virologist geologist meteorologist seismologist ecologist zoologist botanist neuroscientist criminologist demographer ' +
    'statistician pathologist paediatrician pediatrician oncologist cardiologist dentist midwife hairdresser butcher influencer blogger streamer flanker fly-half scrum-half fullback full-back centre-back right-back left-back playmaker shortstop catcher outfielder linebacker cornerback ' +
    'veteran star legend hero compatriot countryman countrywoman heir boss head member vice-president vice-captain vice-chairman co-author co-chair mechanic technician engineer victim suspect gunman ' +
    'survivor resident witness passenger neighbour neighbor student pupil caller voter fan fellow expert specialist critic observer commentator presenter broadcaster host anchor model dancer chef dictator tsar fugitive'
  ).split(' '),
);

/** Words that stand inside a role: "Deputy Prime Minister", "External Affairs Minister", "former world number one". Lower case. */
export const roleWords: ReadonlySet<string> = new Set(
  (
    'prime deputy vice first second former ex acting interim foreign home interior defence defense finance economy economic trade industry labour labor health education ' +
    'justice agriculture environment energy oil transport culture sports information communications planning housing water tourism technology science industrial external internal ' +
    'affairs relations security national general chief executive financial operating legal permanent assistant associate senior junior lead leading top party opposition state ' +
    'attorney solicitor supreme federal regional provincial local municipal police army navy air military house senate majority minority press media bank central fund team club ' +
    'world olympic european national defending reigning number lord crown high special presidential government ministry department office district county city council commission commissioner union ' +
    'rear special counsel lieutenant brigadier major field staff sergeant wing flight squadron group managing non-executive founding honorary newly elected re-elected outgoing incoming new then late veteran ' +
    'social democrat christian labour conservative liberal democratic republican communist rebel opposition minister-designate designate emeritus of for and the'
  ).split(' '),
);

/** Parts of a family name that are written small, or stand between given and family name. Lower case. */
export const particles: ReadonlySet<string> = new Set(
  'dello degli dei delle des dos van von der den de del della di da das do dos du la le las los el al ul ibn bin bint ben abu ter ten zu zur af av y e ez ud ur'.split(
    ' ',
  ),
);

/** What may follow a name as part of it. Lower case, dots dropped. */
export const nameSuffixes: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
