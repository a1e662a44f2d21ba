/**
 * Ordinary words that start sentences or stand capitalised in titles and that the lexicon does not know, or knows as a name only.
 * Lower case. A sentence that starts with one of them alone does not start with a name.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'about above according across after afterwards again against ago ahead all almost alone along already also although always amid among an and another any anyone anything apart around as asked aside at away ' +
    'back based because before behind being below beside besides between beyond both but by can cannot could critics did do does during each earlier early either else elsewhere ending enough even ever every everyone ' +
    'everybody everything except far few finally first following for former fortunately from further given had half has have having he hence her here hers herself hi him himself his how however hundreds i if in indeed ' +
    'inside instead into is it its itself just last late later least less let like likely little long lots many may maybe me meanwhile men might millions more moreover most much must my nearly neither never ' +
    'nevertheless new next no nobody none nonetheless nor not nothing notably now nowhere of off often oh ok okay on once one only onto or other others otherwise our ours out outside over overall overnight own people ' +
    'per perhaps please previously pro quite rather recently regardless same second separately several shares she should shortly similarly since so some somebody someone something sometimes somewhere soon still such sure than thank thanks that the their ' +
    'them themselves then there thereafter therefore these they third this those though thousands three through throughout thus till time to today together tomorrow tonight too toward towards two under unless unlike until up upon us under used usually very via was ' +
    'we welcome well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without women worse worst would yes yesterday yet you young your yours ' +
    'analysts authorities business citing dealers despite diplomats economists experts government hello ministers officials opinion opposition parliament police polls president prices profits prosecutors question questions ' +
    'rebels rescuers residents results sales scientists seeded sources spokesman spokesmen sport sports state statement stocks summary supporters tensions trade traders troops victims witnesses workers world ' +
    'net note notes page pages pct percent part photo photos picture read reading related report reports reporting reuters-eco search section share story tags top topics update updated video videos watch weather win won ' +
    'soccer football cricket tennis golf baseball basketball hockey rugby boxing athletics cycling swimming skiing rallying motorcycling squash volleyball badminton wrestling yachting rowing nordic alpine motor racing ' +
    'standings scorers attendance halftime results result scores score table tabulated division group league round matches match played points goals innings umpires bowling fall extras total toss partial final men’s women’s ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt est pst edt bst utc km mph kph tv cd dvd gdp ceo cfo cto mp mps pm vat cpi ppi ipo ipos ngo ngos ltd usa-bound covid covid-19 aids hiv dna rna ufo pc pcs dj ' +
    'mr mrs ms dr sir lord lady god christmas easter ramadan halloween thanksgiving internet web online bitcoin crude brent opec-led euro dollar pound yen mark marks sterling eurobond eurobonds forex libor nymex ' +
    'north south east west northern southern eastern western central upper lower greater i’m i’ve i’d i’ll it’s he’s she’s that’s there’s what’s who’s don’t didn’t can’t won’t we’re they’re you’re isn’t wasn’t doesn’t let’s ' +
    'retailer airline carmaker automaker chipmaker broadcaster newspaper insurer lender brewer drugmaker planemaker oil gas police ' +
    'special privileged strategic partnership stronger economy article chapter copyright rights reserved subscribe advertisement editor newsroom contact minister secretary chairman leader'
  )
    .replaceAll('’', "'")
    .split(' '),
);

/** Nouns for a festival, a currency, a product and the like, in capitals but naming nothing that is marked. Lower case. */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'god christmas easter ramadan halloween thanksgiving internet web covid covid-19 aids hiv dna gdp ceo cfo tv gmt est edt utc bst pst am pm vat cpi ppi ipo ngo dvd cd mp mps pm i ok usd eur gbp jpy dem frf ' +
    'inr rub cny kg km mph kph mw gw mwh bpd lb oz pct net shr vs no nil dnf dns dnq na n/a ret lbw lb nb w ot ko tko qtr qtrs mln bln yr yrs eps faq asap diy suv suvs atm hq id it url html pdf usb sms gps led lcd ufo bc ad ' +
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december iq phd ba ma mba md bsc msc hr pr uv ac dc fm am rpm rbi era hr hrs mvp'
  ).split(' '),
);
