import { words, wordsBy } from '../words';

/** Short forms of given names, by what they are short for; a short form of several names stands in each row. */
const shortFormsOf: Readonly<Record<string, string>> = {
  abigail: 'abby gail',
  albert: 'al bert bertie',
  alexander: 'alex al sandy xander sasha',
  alexandra: 'alex sandra sasha lexi',
  alfred: 'alf alfie fred freddie',
  amanda: 'mandy',
  andrew: 'andy drew',
  anthony: 'tony ant',
  archibald: 'archie',
  arthur: 'art artie',
  barbara: 'barb babs',
  benjamin: 'ben benny benji',
  bernard: 'bernie',
  calvin: 'cal',
  cameron: 'cam',
  catherine: 'cathy kate katie kitty cat',
  katherine: 'kathy kate katie kitty kat kay',
  kathleen: 'kathy kath kate',
  charles: 'charlie chuck chas',
  christina: 'chris tina christie',
  christine: 'chris tina christie',
  christopher: 'chris kit topher',
  clifford: 'cliff',
  cynthia: 'cindy',
  daniel: 'dan danny',
  david: 'dave davey',
  deborah: 'debbie deb debra',
  dennis: 'denny',
  dominic: 'dom',
  donald: 'don donnie',
  dorothy: 'dot dottie',
  douglas: 'doug',
  edmund: 'ed eddie ned',
  edward: 'ed eddie ted teddy ned',
  edwin: 'ed eddie',
  eleanor: 'ellie nell',
  elizabeth: 'liz lizzie beth betty eliza libby bess betsy',
  emmanuel: 'manny',
  eugene: 'gene',
  florence: 'flo florrie',
  frances: 'fran frankie fanny',
  francis: 'frank frankie fran',
  frank: 'frankie',
  franklin: 'frank',
  frederick: 'fred freddie freddy',
  gabriel: 'gabe',
  geoffrey: 'geoff jeff',
  gerald: 'gerry jerry',
  gilbert: 'gil bert',
  gregory: 'greg',
  harold: 'hal harry',
  henry: 'harry hank hal',
  herbert: 'herb bert',
  isaac: 'ike',
  isabella: 'bella izzy',
  jacob: 'jake',
  james: 'jim jimmy jamie',
  jeffrey: 'jeff',
  jennifer: 'jen jenny jenn',
  jeremiah: 'jerry',
  jeremy: 'jerry jem',
  jessica: 'jess jessie',
  john: 'jack johnny',
  jonathan: 'jon jonny john',
  joseph: 'joe joey',
  josephine: 'jo josie',
  joshua: 'josh',
  judith: 'judy',
  kenneth: 'ken kenny',
  kimberly: 'kim',
  lawrence: 'larry laurie',
  leonard: 'len lenny leo',
  leroy: 'lee roy',
  lewis: 'lew louie',
  louis: 'lou louie',
  lucille: 'lucy',
  madeleine: 'maddie',
  malcolm: 'mal',
  margaret: 'maggie meg peggy marge margie greta',
  marjorie: 'marge margie',
  martin: 'marty',
  mary: 'molly polly',
  matthew: 'matt',
  maurice: 'mo maury',
  maxwell: 'max',
  maximilian: 'max',
  melissa: 'mel',
  melvin: 'mel',
  michael: 'mike mick micky mickey',
  mohamed: 'mo',
  mohammed: 'mo',
  muhammad: 'mo',
  moses: 'mo',
  nathan: 'nate',
  nathaniel: 'nate nat',
  nicholas: 'nick nicky',
  nicola: 'nicky',
  norman: 'norm',
  oliver: 'ollie',
  oscar: 'ozzie',
  pamela: 'pam',
  patricia: 'pat patty tricia trish',
  patrick: 'pat paddy',
  percival: 'percy',
  peter: 'pete',
  philip: 'phil pip',
  phillip: 'phil',
  priscilla: 'cilla',
  rachel: 'rach',
  randall: 'randy',
  randolph: 'randy',
  raymond: 'ray',
  rebecca: 'becky becca',
  reginald: 'reg reggie',
  richard: 'dick rick ricky rich richie',
  robert: 'bob bobby rob robbie bert',
  roberta: 'bobbie',
  roderick: 'rod',
  rodney: 'rod',
  roger: 'rog',
  ronald: 'ron ronnie',
  rudolph: 'rudy',
  russell: 'russ',
  samantha: 'sam sammy',
  samuel: 'sam sammy',
  sebastian: 'seb bastian',
  sidney: 'sid',
  simon: 'si',
  stanley: 'stan',
  stephen: 'steve',
  steven: 'steve',
  stuart: 'stu',
  susan: 'sue susie',
  susannah: 'sue susie',
  sylvester: 'sly',
  terence: 'terry',
  theodore: 'ted teddy theo',
  theresa: 'terry tess',
  thomas: 'tom tommy',
  timothy: 'tim timmy',
  tobias: 'toby',
  valerie: 'val',
  victor: 'vic',
  victoria: 'vicky tori',
  vincent: 'vince vinny',
  virginia: 'ginny',
  vladimir: 'vova volodya',
  volodymyr: 'vova',
  walter: 'walt wally',
  warren: 'warr',
  wilfred: 'wilf',
  william: 'bill billy will willie liam',
  winston: 'winnie',
  zachary: 'zach zack',
};

/** The names that a short form may stand for: "mo" → "maurice", "mohamed", … Lower case. */
export const longFormsOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const forms = new Map<string, Set<string>>();
  for (const [name, shorts] of Object.entries(shortFormsOf))
    for (const short of shorts.split(' ')) forms.set(short, (forms.get(short) ?? new Set<string>()).add(name));
  return forms;
})();

/** Words before a name that tell whether a man or a woman has it: forms of address, relatives. Lower case. */
export const genderOfWords = wordsBy({
  man: `
  mr sir lord father brother king prince duke count baron emperor monsieur señor senor signor herr don husband son grandson
  grandfather uncle nephew widower boyfriend fiance fiancé stepfather stepson congressman councilman chairman spokesman
  businessman policeman actor monk priest`,
  woman: `
  mrs ms miss lady dame sister queen princess duchess countess baroness empress madame mme señora senora frau wife daughter
  granddaughter grandmother mother aunt niece widow girlfriend fiancee fiancée stepmother stepdaughter congresswoman
  councilwoman chairwoman spokeswoman businesswoman policewoman actress nun`,
});

/** Family names of East Asia, which stand before the given name there: "Li Shen-wu". Lower case. */
export const namesThatComeFirst = words(`
  kim lee park choi moon yoon jung chung kang ban cho han roh ahn hwang shin song lim ryu yang hong jang im oh kwon bae seo li wang
  zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang zheng xie tang feng yu dong xiao cheng cao yuan deng xi
  jiang peng zeng lu su ding wei ye pan du dai xia zhong tian ren fan fang shi yao liao zou xiong jin hao kong bai cui nguyen tran
  pham hoang phan vu vo dang bui do ho ngo duong ly chiang soong tsai chang chan wong cheung leung lam chow kwok mak yeung tan lau
  cheng chou hsu hsieh tseng`);

/** Given names of the world by who bears them, which the English lexicon lacks; none that both bear in different languages. Lower case. */
export const genderOfGivenNames = wordsBy({
  man: `
  kofi kwame yaw kwaku kojo chidi emeka tunde babatunde femi segun olusegun uche obinna sipho thabo tendai moussa ousmane amadou
  mamadou ibrahima seydou abdoulaye cheikh ahmed ahmad mohammed muhammad mohamed mohammad mehmet mahmoud mahmud hassan hussein
  hossein ibrahim ismail khalid khaled omar umar yusuf youssef yousef mustafa tariq tarek karim salim samir rashid faisal hamid
  hamza bilal anwar imran reza emre burak onur kemal recep murat hakan serkan rahul sanjay deepak vikram narendra ravi rajesh suresh
  ramesh arun anil ajay vijay amit rohit sandeep sunil mukesh manoj arjun ivan dmitri dmitry sergei sergey vladimir yuri oleg igor
  mikhail nikolai andrei alexei boris viktor volodymyr oleksandr mykola petro piotr krzysztof tomasz wojciech pawel marek jiri pavel
  tomas ondrej zoltan istvan gabor laszlo ferenc szabolcs sandor janos nicolae ion gheorghe radu bogdan dragan goran zoran milan
  haruto kenji hiroshi takeshi takashi kazuo makoto yuto sho daisuke kenta giovanni giuseppe paolo matteo lorenzo francesco marco
  luca alessandro dario enzo pedro juan jose carlos javier diego miguel jorge alejandro joao tiago rui paulo nuno lars sven bjorn
  nils anders soren jens henrik mads per olav knut mikko jussi eero juha pekka antti pierre francois guillaume mathieu thierry
  laurent hans jurgen wolfgang dieter uwe klaus stefan matthias giorgos nikos yannis dimitris declan padraig eoin cillian niall`,
  woman: `
  ama akosua abena adwoa ngozi chioma amina aminata fatou fatoumata mariama aissatou zainab zeynep ayse elif merve fatima fatma
  aisha leila layla mariam maryam khadija yasmin nour rania zahra shirin halima samira naima priya anjali sunita kavita pooja neha
  lakshmi sushma deepika olga svetlana natalia natalya irina ekaterina anastasia yulia oksana ludmila tatiana galina agnieszka
  katarzyna malgorzata zuzana jana lenka katalin ilona zsuzsa eszter judit elena ioana mihaela jelena ivana milica dragana sakura
  yuko keiko akiko haruka ayumi naoko michiko giulia chiara francesca alessandra paola ilaria pilar ines lucia carmen guadalupe
  mercedes beatriz astrid ingrid mette kirsten solveig sigrid ragnhild aino sari paivi tuula camille amelie celine sylvie brigitte
  odile ursula greta heike petra sabine annegret eleni katerina ioanna aoife niamh siobhan orla sinead grainne mairead`,
});
