import { words, wordsBy } from '../words';

/**
 * What a noun that gives a statement stands for: one person ("witness"), people ("officials"), a body ("ministry"), a written source
 * ("memo"), or figures ("data"). Offices and callings ("minister", "analyst") stand in the gazetteer's table of titles.
 */
export type SourceNounKind = 'person' | 'people' | 'body' | 'document' | 'data';

/** Nouns that give statements, lower case, to what they stand for. The one table of them, with the gazetteer's titles. */
export const sourceNouns: ReadonlyMap<string, SourceNounKind> = wordsBy<SourceNounKind>({
  person: `
    man woman boy girl teenager teen youth toddler child grandfather grandmother parent ex-wife ex-husband
    stepmother stepfather spouse relative lad bystander onlooker eyewitness protester demonstrator supporter
    worker employee staffer official insider source ally villager local native tourist traveller traveler visitor
    customer client consumer user reader viewer listener patient prisoner inmate detainee hostage refugee migrant
    immigrant newcomer landlord tenant homeowner householder motorist pedestrian flyer taxpayer parishioner
    believer guard agent investigator examiner medic rescuer responder dispatcher operator attendant cashier clerk
    waiter waitress bartender trucker builder plumber baker grocer labourer laborer miner fisher hunter lifeguard
    guide rep contractor landowner grower rancher planner developer publicist coordinator co-ordinator instructor
    principal headteacher head-teacher headmaster schoolteacher tutor therapist counsellor counselor forecaster
    primatologist egyptologist palaeontologist paleontologist archivist reviewer pundit arborist bondsman
    plaintiff defendant complainant accuser petitioner claimant counsel co-worker coworker roommate flatmate
    classmate playmate stranger acquaintance whistle-blower whistleblower informant hacker gamer collector donor
    backer shareholder stakeholder person adult senior year-old ceo cfo coo cto vp md director-general
    secretary-general frontman starlet spokespeople advocate ranger warden zookeeper handler breeder vet
    veterinarian accused deceased`,
  people: `
    reps contractors officials authorities police witnesses residents analysts experts sources people men women
    boys girls children parents relatives relations family families couple couples kin friends colleagues
    neighbours neighbors locals villagers townspeople islanders citizens workers staff employees crew crews troops
    soldiers officers agents guards detectives investigators rescuers firefighters paramedics medics doctors
    nurses surgeons scientists researchers academics scholars historians archaeologists economists forecasters
    meteorologists traders investors brokers bankers shareholders executives bosses managers owners lawyers
    attorneys prosecutors solicitors barristers judges jurors diplomats envoys ministers leaders politicians
    lawmakers legislators senators congressmen councillors councilors mps meps governors mayors aides advisers
    advisors insiders allies supporters backers opponents critics detractors campaigners activists protesters
    demonstrators marchers rebels insurgents militants separatists fighters gunmen kidnappers hackers terrorists
    gangsters survivors victims passengers drivers motorists commuters travellers travelers tourists visitors
    guests customers clients consumers users readers viewers listeners fans players coaches teammates students
    pupils teachers professors voters taxpayers farmers fishermen ranchers miners builders engineers technicians
    inspectors examiners auditors regulators inspectorates organisers organizers planners developers publishers
    editors journalists reporters correspondents broadcasters commentators pundits pollsters bloggers veterans
    bystanders onlookers eyewitnesses hunters divers rangers wardens conservationists environmentalists
    egyptologists biologists geologists seismologists physicists astronomers pathologists epidemiologists
    psychologists psychiatrists therapists creators producers filmmakers directors hosts heirs heiresses
    descendants inmates prisoners detainees hostages refugees migrants immigrants tenants landlords plaintiffs
    defendants complainants accusers petitioners claimants others some many most several both all few none members
    delegates negotiators mediators monitors observers peacekeepers republicans democrats conservatives liberals
    representatives spokesmen spokeswomen chairmen chairwomen policemen servicemen businessmen clergy bishops
    priests nuns imams rabbis elders youths teens teenagers adults seniors pensioners retirees millennials
    respondents participants volunteers donors sponsors advocates lobbyists designers architects makers
    manufacturers retailers suppliers operators carriers banks companies firms groups organisations organizations
    agencies governments ministries unions charities newspapers papers magazines outlets media press ex-officials
    searchers climbers pilots sailors captains mechanics arborists technologists futurists theorists`,
  body: `
    government administration regime ministry department agency bureau office court tribunal parliament senate
    congress council committee commission cabinet presidency state county city town authority regulator watchdog
    ombudsman inspectorate panel board jury inquiry company firm business corporation group conglomerate
    subsidiary startup start-up bank lender insurer brokerage airline carrier railway utility network channel
    station newspaper paper magazine journal tabloid daily weekly website site outlet newswire wire publication
    publisher programme program show union association federation league organisation organization charity
    foundation institute institution university college school academy hospital clinic museum gallery church
    diocese mosque synagogue club team squad party opposition coalition campaign alliance bloc movement militia
    army military navy force brigade unit embassy consulate mission delegation secretariat think-tank lobby
    consortium manufacturer maker automaker carmaker drugmaker chipmaker planemaker retailer chain supermarket
    supplier studio label distributor giant restaurant hotel resort shop store service centre center laboratory
    lab observatory monitor kremlin pentagon vatican treasury firehouse estate household pact faction wing
    leadership management judiciary prosecution defence defense exchange fund trust society guild chamber body
    nation country district borough municipality forum podcast`,
  document: `
    report study statement document letter memo memorandum memoranda memos e-mail email message tweet post posting
    blog filing lawsuit suit complaint indictment affidavit warrant record records transcript article story book
    memoir biography autobiography release notice bulletin communique communiqué declaration ruling verdict
    judgment judgement opinion order decree testimony diary note text sign banner placard poster slogan headline
    caption inscription manual guideline guidelines guidance constitution contract resolution motion petition
    review audit investigation account accounts copy copies draft profile listing obituary editorial column
    analysis presentation brochure leaflet advertisement advert ad minutes dispatch cable telegram warning
    advisory interview broadcast documentary recording summary assessment briefing page feed subpoena treaty
    agreement documents reports statements letters emails e-mails messages tweets posts studies filings articles
    notes transcripts reviews warrants writ plea deposition submission application disclosure prospectus circular
    chart log logs entry entries`,
  data: `
    figures data numbers statistics stats estimates estimate results result survey surveys poll polls census index
    tally projections projection forecasts forecast models evidence tests test calculations readings imagery
    images footage video research findings surveillance experiments experiment trial trials analyses rankings
    exit-poll`,
});

/** What a statement is made to or in, and no source for it: "said in a statement", "told reporters". */
export const listeners = words(`
    reporters journalists lawmakers parliament investors viewers readers supporters police officers investigators detectives jurors
    him her them me us you it everyone everybody congress court shareholders senators delegates analysts colleagues friends`);

/** Whom a pronoun in the place of a subject stands for; `any` for those that the text before does not tell. */
export const speakingPronouns = wordsBy({ he: 'he', she: 'she', they: 'they', it: 'it', self: 'i we' });

/** Participles that behind an article are whoever they are said of: "the accused". */
export const accusedPeople = words('accused deceased condemned');
