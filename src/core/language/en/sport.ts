import { words } from '../words';

/** Verbs and signs between the names of two teams. */
export const beating = words(`
  beat defeated thrashed outplayed edged downed routed hammered v vs versus trounced drew overcame crushed stunned eliminated`);

/** Words that reports on sport are full of. */
export const sportWords = words(`
  match matches goal goals striker strikers coach season championship championships tournament cup innings wicket wickets
  batsman bowler scored scorer scorers goalkeeper midfielder defender winger halftime half-time referee penalty qualifier
  qualifiers qualifying semifinal semifinals semi-final quarter-final quarterfinal final finals champion champions team teams
  players player standings attendance seed seeded medal olympic olympics race lap laps squad stadium fixture title premiership
  division pitcher inning touchdown quarterback homer overtime playoff playoffs podium sprint marathon metres relay unbeaten
  draw drew beat defeat defeated win wins won round match-winner hat-trick league game games goalless equaliser`);

/** Words of sport that tell by themselves. */
export const strongSportWords = words(`
  soccer football cricket tennis rugby basketball baseball hockey golf athletics cycling boxing volleyball badminton squash
  skiing nba nfl nhl atp wta fifa uefa wicket innings scorers halftime midfielder goalkeeper umpires`);

/** Words before the place of a match, not a team. */
export const venues = words('in at near outside from across around visit visiting left into to');

/** "the Moscow club" is a club of Moscow, not one called so. */
export const clubNouns = words(`
  side club outfit team suburb area crowd track circuit stadium meeting grand marathon court open`);

/** Plurals that teams go by, behind a town, a school or a company. */
export const teamNicknames = words(`
  aces aggies angels anteaters astros avengers aztecs badgers bandits barbarians barons bears bearcats beavers bengals bisons
  blackhawks blazers blazes bluejays blues bobcats boilermakers boomers braves brewers broncos bruins brumbies buccaneers buckeyes
  bucks buffaloes bulldogs bullets bulls cadets cardinals cavaliers celtics centurions chargers chanticleers chiefs chippewas
  clippers cobras colonels colts comets cornhuskers cosmos cougars cowboys coyotes crusaders cubs cyclones daredevils demons
  devils diamondbacks dockers dolphins dons dragons ducks dukes dutchmen dynamos eagles explorers express falcons fevers
  firebirds flames flyers foxes gaels gamecocks gators generals giants gladiators golds gophers gorillas greyhounds grizzlies
  gunners hawkeyes hawks highlanders hokies hoosiers hornets huskers huskies hurricanes indians islanders jackals
  jaguars javelinas jayhawks jets kangaroos kings knights lancers lakers leopards lions lobos longhorns lumberjacks lynx
  magpies marauders mariners mavericks mets miners monarchs mountaineers musketeers mustangs nationals nuggets oilers
  orioles ospreys owls packers padres paladins panthers patriots peacocks penguins phoenixes pioneers pirates pistons predators
  quakers raiders rams rangers raptors ravens rays razorbacks rebels redbirds redhawks redskins roadrunners rockets roosters
  roughriders rovers royals saints salukis scorpions seahawks sea-hawks seminoles senators sentinels sharks sonics sooners
  spartans spiders spurs stallions stampeders steelers sunbirds suns supersonics swans tarheels terrapins terriers
  texans tigers timberwolves titans toreadors trojans twins utes vikings volunteers wallabies wanderers warriors waves
  wildcats wizards wolfpack wolverines wolves yankees zebras zips`);

/** Countries as results of games write them behind a name: "(GER)". */
export const olympicCodes = words(`
  afg alb alg and ang ant arg arm aru aus aut aze bah ban bar bdi bel ben ber bhu bih biz blr bol bot bra brn bru bul bur caf cam
  can cay cgo cha chi chn civ cmr cod cok col com cpv crc cro cub cyp cze den dji dma dom ecu egy eri esa esp est eth fij fin fra
  fsm gab gam gbr gbs geo geq ger gha gre grn gua gui gum guy hai hkg hon hun ina ind iri irl irq isl isr isv ita ivb jam jor jpn
  kaz ken kgz kir kor kos ksa kuw lao lat lba lbn lbr lca les lie ltu lux mad mar mas maw mda mdv mex mgl mhl mkd mli mlt mne mon
  moz mri mtn mya nam nca ned nep ngr nig nor nru nzl oma pak pan par per phi ple plw png pol por prk pur qat rou rsa rus rwa sam
  sen sey sgp sin skn sle slo smr sol som srb sri ssd stp sud sui sur svk swe swz syr tan tga tha tjk tkm tls tog tpe tto tun tur
  tuv uae uga ukr uru usa uzb van ven vie vin yem zam zim eng sco wal nir`);
