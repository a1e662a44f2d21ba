import type { ArticleInput } from '../../src/core/story/analysis';

/*
 * Stories as news has them, made of sentences of our own: `{a|b}` is said in one of several ways, which may hold ways in turn; a name
 * with `$` is the article's own (beat, form) or the story's (event).
 */

const event = [
  '{A fire|A blaze|A large fire} {broke out|started} in {a warehouse|a storage building|a depot} on {Harbour Road|Harbour Road in Lindholm} {early on Tuesday|on Tuesday morning|before dawn on Tuesday}, {killing|leaving} {four people|four workers}{| dead} and {injuring 17 others|17 more injured|injuring at least 17}.',
  '{Firefighters|Fire crews|Rescue workers} {were called|received the first call} {at 4.40 a.m.|at about 4.40 a.m.|shortly before five in the morning} and {arrived|were at the scene} {within nine minutes|nine minutes later|in less than ten minutes}.',
  '{"We have never seen flames spread like this|"I have never seen a fire move this fast}," {said fire chief Marta Oyelaran|fire chief Marta Oyelaran said|Marta Oyelaran, the fire chief, told reporters}.',
  '{Police|Police in Lindholm|Investigators} {said|confirmed|told reporters} that {two of the dead|two of those killed} {were night guards|worked as night guards} {employed by|of} {Tarnby Logistics|the Tarnby company}.',
  '{The building|The warehouse|The depot}, {which was built in 1968|put up in 1968}, {had no sprinklers|was not fitted with sprinklers|lacked a sprinkler system}, {according to city records|records show|documents of the city show}.',
  '{About 320 residents|Some 320 people|More than 300 neighbours} {had to leave|were told to leave|were moved out of} their {homes|flats|houses} {because of the smoke|as thick smoke drifted over the harbour}.',
  '{Mayor Iben Kask|The mayor, Iben Kask,|Iben Kask, mayor of Lindholm,} {called it|spoke of} "a {terrible|dark} {day|morning} for {this city|Lindholm}" and {promised|announced} {an inquiry|a full inquiry|an independent investigation}.',
  '{Damage|The damage|The loss} {is estimated at|was put at|may reach} {12 million euros|€12 million|about 12 million euros}, {the insurers said|according to the insurers|insurers estimate}.',
  '{Two|Both} {cranes|harbour cranes} {were destroyed|burned out|collapsed}, and {the port|the harbour} {stayed closed|was closed|remained shut} {until Wednesday evening|until the evening of the next day|for more than a day}.',
  '{The cause|What caused the fire|The cause of the blaze} {is not known|remains unclear|is still being examined}, {but|though} {a witness|a lorry driver|one driver} {reported|told police of|said he had heard} {an explosion|a loud bang} {near the loading dock|at the loading ramp}.',
  '{"It sounded like a bomb|"There was a bang like thunder}," {said Tomas Reyle, 41|said Tomas Reyle, a lorry driver|Tomas Reyle, who was parked outside, said}. "{Then the windows blew out|And then all the windows went}."',
  '{Nine|Nine of the} {injured|patients} {were taken to|are being treated at} {St. Olave hospital|the hospital of St. Olave}; {three|three of them} {are in critical condition|remain in intensive care|were in a critical state}.',
  '{Tarnby Logistics|Tarnby|The company} {employs 640 people|has 640 employees|has a staff of 640} and {rented|had leased} the {building|warehouse} {since 2015|for nine years}.',
  '{A spokeswoman|Spokeswoman Dina Falk} {for the company|of Tarnby} {denied|rejected reports} that {exits had been locked|the doors were locked|emergency exits had been blocked}.',
  "{A union|The dockers' union|The union of dock workers} {said|complained} it {had warned|warned} {of missing alarms|about the missing alarms|that alarms were missing} {twice last year|in March and in October}.",
  '{The inspection|The last inspection|An inspection} {in 2022|two years ago} {found|had found|listed} {eleven faults|11 defects|eleven shortcomings}, {of which seven were mended|seven of which had been put right}.',
  '{It was|This was} the {deadliest|worst} fire in {the city|Lindholm} since {1987|a hotel burned in 1987}, when {six|six people} {died|were killed|lost their lives}.',
  "{Trains|Train services|Rail traffic} {between Lindholm and Aro|on the line to Aro} {resumed|started again|were running again} {at noon|at midday|around 12 o'clock}.",
  '{Schools|Four schools|Four schools nearby} {stayed closed|remained closed|did not open}, and {people|residents} were {asked|told|advised} to {keep windows shut|keep their windows closed|stay indoors}.',
  '{The government|Interior minister Paul Ravn} {sent|offered|promised} {help|support}: {60 soldiers|60 troops} and {two helicopters|a pair of helicopters} {arrived|were flown in} {by the evening|in the afternoon}.',
  '{Tests|Measurements|Air tests} {showed no|found no|did not show any} {dangerous substances|toxic gases|poisonous substances} in the {air|smoke}, {the environment agency said|according to the environment agency}.',
  '{Flags|Flags on public buildings} {flew|were} at half-mast on {Wednesday|the day after}, and {a service|a church service|a memorial service} {was held|took place|is planned} {in the cathedral|at the cathedral}.',
  '{Prosecutors|The public prosecutor|Prosecutor Lea Winther} {opened|has opened|launched} {an investigation|a case} {for negligent manslaughter|on suspicion of negligent manslaughter}, {which may take months|that could take months}.',
  '{The names|Names} of {the victims|the four victims|those killed} {have not been released|were not given|were withheld} {until their families are told|pending word to their families}.',
];

const beat = [
  '{Police in|Officers in|A patrol in} $place {arrested|detained|stopped} {a man|a woman|two men} {aged $n|, $n,} {after|following} {a break-in|a robbery|a chase} in which {goods worth|jewellery worth|cash of} $$n,000 {was taken|went missing}.',
  '{The council|The town council|Councillors} of $place {voted|decided} {$n to 11|by $n votes to 11} {to raise|to lower|to keep} {the property tax|parking fees|the rent of stalls} {by $n per cent|to $$n a month}.',
  '$person, {the head|director|who heads} of {the $place clinic|the school board|the local bus company}, {said|told the meeting|announced} that {$n jobs|$n posts|some $n places} {would go|are to be cut|will be added} {by spring|next year|in June}.',
  '{A storm|Heavy rain|A late frost} {cut off|damaged|flooded} {$n homes|$n farms|roads to $n villages} {around|near|north of} $place {overnight|on Sunday|at the weekend}, {forecasters said|the weather service said}.',
  '{Fans|Supporters|Spectators} saw {the home side|$place United|the guests} {win|lose|draw} {$n-12|3-1|2-2} {in front of|before} $n,400 {people|visitors}, {with|thanks to} {two goals|a late goal} by $person.',
  '{A court|Judges|The district court} in $place {sentenced|fined|cleared} $person {to $n months|to a fine of $$n,500|of all charges} {over|because of|for} {a traffic accident|false invoices|a forged will}.',
  '{The museum|The library|The theatre} of $place {reopens|opened|will open} {after|following} {a renovation|repairs} {that cost|at a price of} {$n million|$$n,000}, {said|according to} $person.',
  '{Farmers|Growers|Fishermen} near $place {brought in|harvested|landed} {$n tons|$n,000 tons} of {wheat|apples|herring}, {up|down} {$n per cent|a fifth} {on last year|from 2022}.',
  '{A survey|A study|A poll} of {$n households|$n,200 people} {found|showed} that {most|two in three|$n per cent} {trust|doubt|avoid} {the new bus line|online banking|the tap water}, {wrote|said} $person.',
  '"{We did what we could|Nobody told us anything|It is a good start}," {said|admitted|added} $person {of $place|, a teacher|, who lost the vote}. "{Now we wait|That has to change|The rest is up to others}."',
];

const form = [
  'In the district of $place, $person received $n,214 votes and $person $n,871; turnout was $n.4 per cent.',
  'The polling stations of $place closed at 8 p.m.; counting ended at 11.$n p.m. without incidents.',
  'In $place the mayor, $person, was re-elected with $n.3 per cent of the vote.',
  'Results for $place: $n seats for the Centre, 11 for the Left and 4 for others.',
];

const syllables = 'ba do fen gar hol im ka lin mor nes or pel quin ros sol tav ur vin wes yal'.split(' ');

/** Numbers from 0 to 1, the same in every run; seeds that are near give others altogether (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(next: () => number, list: readonly T[], otherwise: T): T =>
  list[Math.floor(next() * list.length)] ?? otherwise;

/** One way of saying it, the innermost alternatives first. */
function said(template: string, next: () => number): string {
  let text = template;
  for (let inner = /\{([^{}]*)\}/; inner.test(text);)
    text = text.replace(inner, (_, ways: string) => pick(next, ways.split('|'), ''));
  return text;
}

function named(next: () => number): string {
  const name = [1, 2, 3].map(() => pick(next, syllables, '')).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** With names and figures of its own. */
function filled(template: string, next: () => number): string {
  return said(template, next)
    .replace(/\$person/g, () => `${named(next)} ${named(next)}`)
    .replace(/\$place/g, () => named(next))
    .replace(/\$n/g, () => String(13 + Math.floor(next() * 80)));
}

/** Articles of so many words; `sentence` makes the next sentence of one, `paragraph` sentences stand together. */
function articles(
  versions: number,
  words: number,
  sentence: (next: () => number, at: number) => string,
): readonly ArticleInput[] {
  return Array.from({ length: versions }, (_, index) => {
    const next = numbers(index + 1);
    const lines: string[] = [];
    for (let at = 0, count = 0; count < words; at++) {
      const told = [sentence(next, at * 2), sentence(next, at * 2 + 1)].join(' ');
      lines.push(told);
      count += told.split(' ').length;
    }
    return { key: `v${index}`, name: `v${String(index).padStart(3, '0')}.txt`, text: lines.join('\n\n'), version: 1 };
  });
}

/** Part of a rewritten version's sentences that nobody else has. */
const own = 0.35;

/** One event, told anew by every version in words of its own, with sentences about other things between. */
export const rewrittenStory = (versions: number, words: number): readonly ArticleInput[] =>
  articles(versions, words, (next, at) =>
    next() < own || at >= event.length * 2
      ? filled(pick(next, beat, ''), next)
      : said(event[at % event.length] ?? pick(next, event, ''), next),
  );

/** Articles of one beat that have nothing to do with one another. */
export const beatStory = (versions: number, words: number): readonly ArticleInput[] =>
  articles(versions, words, next => filled(pick(next, beat, ''), next));

/** Reports of one form: the same sentences with other names and figures. */
export const formStory = (versions: number, words: number): readonly ArticleInput[] =>
  articles(versions, words, (next, at) => filled(form[at % form.length] ?? '', next));
