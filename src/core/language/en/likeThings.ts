import { words } from '../words';

/**
 * Things of one kind, of which one is not another: who saw a slab of marble saw none of granite. A draft that has one of a kind which no
 * version has, in the place of another one of the kind, is wrong about it. Words for more or less the same stand in no row together.
 */
export const likeThings: readonly ReadonlySet<string>[] = [
  words(
    'marble granite limestone sandstone slate concrete brick wood wooden steel iron glass plastic cardboard leather',
  ),
  words(
    'gold silver bronze copper lead mercury zinc tin aluminum aluminium nickel lithium uranium salt arsenic cyanide',
  ),
  words('black white red green blue yellow brown grey gray orange purple pink'),
  words(
    'head neck face chest back arm leg knee hand foot shoulder stomach hip ankle wrist thigh elbow finger toe eye ear',
  ),
  words('car van truck lorry bus bicycle bike motorcycle train tram helicopter boat ship taxi ambulance tractor plane'),
  words('kitchen bedroom bathroom garage basement attic cellar hallway garden balcony porch driveway office'),
  words('knife axe hatchet hammer pistol rifle shotgun sword bat machete bow grenade bomb'),
  words(
    'dog cat horse cow pig sheep goat chicken elephant rhino lion tiger bear wolf deer monkey whale shark rabbit rat',
  ),
  words('wine beer whisky whiskey vodka gin water milk coffee tea juice lemonade champagne'),
  words('bread cake pizza soup salad sandwich cheese rice pasta biscotti cookies biscuits chocolate'),
  words('football soccer basketball baseball tennis golf rugby cricket hockey boxing swimming cycling volleyball'),
  words(
    'school church hospital hotel bank prison library museum factory stadium theater theatre airport mosque synagogue',
  ),
  words('fire flood earthquake tornado drought avalanche landslide tsunami eruption'),
  words('measles flu influenza cholera malaria ebola polio cancer diabetes pneumonia tuberculosis smallpox'),
  words('murder robbery arson kidnapping fraud rape burglary perjury bribery espionage treason blackmail'),
  words('newspaper radio television magazine'),
  words('oak pine eucalyptus birch maple elm palm cedar willow spruce beech ash'),
  words('oil coal gas petrol diesel gasoline kerosene'),
  words('shirt coat hat trousers dress shoes jacket gloves scarf socks skirt boots'),
  words('crane cranes chainsaw chainsaws ladder ladders bulldozer bulldozers shovel shovels hammer hammers rope ropes'),
  words('suicide accident homicide'),
  words('rain snow hail fog wind frost ice'),
  words('sundays mondays tuesdays wednesdays thursdays fridays saturdays'),
];
