/** Last words of a name that make it an organisation. Lower case. */
export const organisationHeads: ReadonlySet<string> = new Set(
  (
    'academy administration agency airlines airline airways alliance army assembly associates association authority bancorp bank bankers banque board brigade ' +
    'brigades broadcasting brothers bureau cabinet caucus center centre chamber clinic club co coalition college commission committee community ' +
    'companies company confederation conference congress consortium corp corporation council court courts division duma ' +
    'department electric electronics energy enterprises exchange faculty federation fc firm foods force forces foundation front fund gazette gmbh ' +
    'government group guard guards guild herald holding holdings hospital inc incorporated industries initiative institute institution ' +
    'insurance international knesset laboratories laboratory labs league legion legislature llc llp ltd limited magazine mail management ' +
    'marines markets media militia ministry mission motors motor museum navy network networks news newsroom newspaper newspapers office ' +
    'orchestra organisation organization pharmaceuticals pharma parliament partners partnership party patrol petroleum philharmonic plc police ' +
    'politburo post press productions programme project radio railroad railway railways records regiment registry reserve resources sa ' +
    'school securities senate service services society solutions spa squad squadron staff steel stores studios sun syndicate systems ' +
    'technologies technology telecom telegraph television times treasury trust tribune tribunal tv union united university ' +
    'ventures volunteers watch workers works airforce taskforce savings observer journal chronicle daily inquirer bundesbank bundestag ' +
    'team cartel philharmonia secretariat directorate inspectorate ombudsman chancellery presidency consulate command fleet flotilla church diocese archdiocese synod brotherhood movement ' +
    'capital equity advisors advisers consulting consultants analytics robotics biotech therapeutics biosciences biologics genomics diagnostics semiconductor semiconductors software hardware interactive entertainment ' +
    'pictures films books publishing publishers logistics shipping lines ferries shipyard shipbuilding mining mines minerals metals power utilities chemicals cement textiles apparel beverages brewery breweries brands dairy ' +
    'corps battalion libraries associations supermarkets retail healthcare outfitters finance financial fintech assurance reinsurance crypto polytechnic seminary conservatoire conservatory ballet opera growers farmers airport-authority landesbank sparkasse zeitung ' +
    'rundfunk verlag collective campaign lobby observatory archives fashion cosmetics hotels resorts homes properties realty casinos aerospace aviation aeronautics dynamics instruments devices telecommunications broadband cable ' +
    'ag nv ab asa oyj se kg bv rovers wanderers albion athletic hotspur rangers cf afc cfc rfc sc ac'
  ).split(' '),
);

/** Legal forms at the end of a company's name; the company goes by its name without them too. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag nv ab asa oyj spa bv se sa kg oy pty pte lp kgaa sarl srl com holdings'.split(
    ' ',
  ),
);

/** Heads that take "of …", "for …" and "on …" after them: "Ministry of Defence". */
export const joiningHeads: ReadonlySet<string> = new Set(
  (
    'academy agency alliance army assembly association authority bank board bureau center centre chamber church club coalition college commission ' +
    'committee commonwealth communities community companions confederation conference congress convention council court department division ' +
    'embassy faculty federation force forces foundation front fund group guild hall house initiative institute institution international league ministry ' +
    'movement museum national office organisation organization order parliament party people programme republic royal school secretariat ' +
    'senate tigers service police navy guard legislature society tour battle siege festival ballet opera orchestra diocese archdiocese trust project bar hospital clinic observatory chamber tribunal sons southern state states union united university voice watch workers writers library doctors reporters friends ' +
    'gulf isle isles bay cape strait straits city port sea province kingdom palace'
  ).split(' '),
);

/** Heads of the joining kind whose whole name is a place ("Gulf of Aden"). */
export const joiningPlaceHeads: ReadonlySet<string> = new Set(
  'republic kingdom gulf isle isles bay cape strait straits city port sea province commonwealth states union'.split(
    ' ',
  ),
);

/** Last words of a place's name. */
export const placeHeads: ReadonlySet<string> = new Set(
  (
    'airport atoll avenue basin bay brook pond reservoir beach borough boulevard bridge canal canyon city coast county creek delta desert district falls fjord ' +
    'forest gardens glacier gulf harbor harbour heights highlands hill hills highway island islands isles junction lake lakes lane mountain mountains ' +
    'neighborhood ocean oblast park pass peak peninsula plateau plaza port prefecture province range region reef republic ridge river road ' +
    'sea sound springs square station strait straits street suburb territories territory town township valley village volcano wells woods'
  ).split(' '),
);

/** Place heads that name something built: a facility is left untyped unless the context tells more. */
export const facilityHeads: ReadonlySet<string> = new Set(
  (
    'airport arena auditorium avenue barracks basilica boulevard bridge building canal castle cathedral cemetery courthouse dam expressway gate hall ' +
    'highway hotel house inn jail lane mall mansion memorial monastery monument mosque motorway palace pavilion plaza prison road shrine square stadium ' +
    'station street synagogue temple theater theatre tower towers tunnel villa warehouse'
  ).split(' '),
);

/** First words of a place's name: "Mount Everest", "Lake Victoria", "San Juan". */
export const placeStarts: ReadonlySet<string> = new Set(
  'mount mt lake cape fort port point isle san santa sao são santo los las saint-denis el-arish puerto porto nova novo nizhny ciudad rio villa bad sierra baie'.split(
    ' ',
  ),
);

/** First words of an organisation's name, mostly clubs and companies of other languages. */
export const organisationStarts: ReadonlySet<string> = new Set(
  (
    'pt fc ac sc cs cd ca sv vfb vfl tsv ssc afc rc ud real sporting deportivo dinamo dynamo olympique racing atletico athletic borussia bayern bayer spartak lokomotiv partizan ' +
    'hapoel maccabi club banco banca banque bank banka credit caja compagnie societe société grupo groupe gruppo grupa ministry institute university universite université universidad ' +
    'associated orchestre orchestra rassemblement parti partido partito partai conseil consejo conselho consiglio ministère ministerio ministero ministério asociación associazione associação fédération federación federazione ' +
    'federação confédération confederación confederação comité comitato tribunal cour corte radio televisión télévision televisione agence agencia agenzia institut instituto istituto fundación fondation fondazione fundação ' +
    'movimento movimiento mouvement frente fronte front alianza aliança alliance sindicato syndicat deutsche deutscher deutsches bayerische bayerischer österreichische schweizerische koninklijke nederlandse svenska norsk norske ' +
    'danske dansk suomen polskie česká magyar türkiye türk teatro théâtre opéra musée museo museu academia académie accademia'
  ).split(' '),
);

/** What a body of a whole country is called by before the country's name: "Tennis Australia", "Statistics Canada". */
export const countryBodies: ReadonlySet<string> = new Set(
  'tennis cricket rugby swimming athletics hockey football basketball netball rowing cycling gymnastics boxing golf statistics transparency amnesty greenpeace disability screen sport sports digital innovation health healthcare universities'.split(
    ' ',
  ),
);

/** Letters at the end of a club's name, in capitals: "Malmö FF", "Boldklubben IF". */
export const clubLetters: ReadonlySet<string> = new Set(
  'FF IF IK BK SK FK NK KV KF AIK HC BC RC SC FC CF AC SV TC CC'.split(' '),
);

/** Last words of an event's name. */
export const eventHeads: ReadonlySet<string> = new Set(
  (
    'awards battle bowl carnival celebration championship championships classic conflict crisis cup derby election elections epidemic ' +
    'expo festival final finals forum fair games grand-prix hurricane intifada marathon massacre masters olympics open playoffs prix prize ' +
    'race rally referendum revolution season series storm summit tour tournament trophy uprising war wars week'
  ).split(' '),
);

/** Last words of what has a name and is none of the types: laws, works, languages, products. */
export const otherHeads: ReadonlySet<string> = new Set(
  (
    'accord accords act agreement amendment bill charter code constitution convention deal declaration directive pact plan proposal protocol ' +
    'resolution statute treaty bible koran quran award medal virus disease syndrome index average'
  ).split(' '),
);
