/** Short articles on events that are made up, several versions of each; no two events have more in common than their field. */
export const stories: Readonly<Record<string, readonly string[]>> = {
  earthquake: [
    `Strong earthquake hits northern Chile
ANTOFAGASTA, Chile, March 3 - A magnitude 7.1 earthquake shook the north of Chile before dawn on Monday, killing at least nine people and cutting power to the port of Antofagasta. The quake struck 38 kilometres below the Atacama desert at 4.12 a.m., the national seismology centre said.
Copper mines in the region stopped work for checks. "We have no reports of miners missing," Mining Minister Paula Rojas told reporters in Santiago.
Rescue teams with dogs searched a block of flats that had come down in Calama.`,
    `Nine dead as quake rattles Atacama
Chile declared a state of emergency in Antofagasta on Monday after an earthquake of magnitude 7.1 left nine dead and thousands without light. Most of the victims lived in one apartment block in Calama, 200 km from the coast.
Mining Minister Paula Rojas said copper output would be halted for a day at least. The seismology centre put the depth at 38 km and counted thirty aftershocks by noon.`,
    `Death toll in Chilean quake rises to 12
Rescuers in Calama have pulled three more bodies from the ruins of an apartment building, taking the number of people killed in Monday's earthquake in northern Chile to 12. Power was back in most of Antofagasta by Tuesday evening.
The copper mines of the Atacama were reopening one by one, Paula Rojas, the mining minister, said. The 7.1 quake was the strongest in the region since 2014.`,
  ],
  otherEarthquake: [
    `Quake damages temples in central Japan
KANAZAWA, Japan - An earthquake of magnitude 6.4 toppled lanterns and cracked walls in the temples of Kanazawa on Thursday, but no deaths were reported. The meteorological agency saw no danger of a tsunami on the coast of Ishikawa.
Bullet trains to Toyama stood still for two hours. A priest at the Myoryuji temple said the tremor had lasted "longer than any prayer". Rescue teams checked older houses in the hills, and schools sent the children home.`,
  ],
  merger: [
    `Northwind to buy rival Calder Air for $3.4 billion
LONDON, May 14 - Northwind Airlines agreed on Tuesday to buy its rival Calder Air for $3.4 billion in cash and shares, a deal that would make the fourth largest carrier in Europe. Calder shareholders are to get 212 pence a share, a premium of 31%.
Northwind's chief executive Ingrid Solheim said the two fleets would be one by 2027. Unions fear for 1,900 jobs at Calder's base in Leeds. Regulators in Brussels have to approve the takeover.`,
    `Calder Air accepts takeover by Northwind
The board of Calder Air has backed a takeover by Northwind that values the Leeds-based airline at about £2.7 billion. The offer of 212p a share is almost a third above Monday's close.
"This is a good day for travellers," said Ingrid Solheim, who runs Northwind. Unite, the union, called it a bad one for Leeds, where close to 2,000 people work for Calder. The European Commission is expected to take a hard look at routes to Oslo and Bergen.`,
  ],
  otherDeal: [
    `Grain trader Halvard buys port terminal in Constanta
BUCHAREST - Halvard, the Danish grain trader, has bought a terminal in the Black Sea port of Constanta for $410 million in cash, the company said on Wednesday. The deal gives it storage for 600,000 tonnes of wheat and corn.
Chief executive Mads Lindqvist expects the purchase to pay for itself in six years. The seller, a Romanian family firm, keeps a share of 10%. Regulators approved the takeover last week.`,
  ],
  final: [
    `Okafor's late goal wins cup for Harbour City
Substitute Chidi Okafor scored in the 89th minute as Harbour City beat Redbridge Rovers 2-1 on Saturday to win the Federation Cup for the first time since 1968. Rovers had led through Tom Vasey's penalty before half time.
Marta Nilsen, the first woman to coach a side in the final, said her players "refused to go home without it". A crowd of 61,204 watched at Queen's Park.`,
    `Harbour City end 56-year wait
Harbour City are Federation Cup winners again after 56 years. Okafor, brought on with twenty minutes left, headed home Liu's corner a minute from time; Vasey's spot kick had put Redbridge Rovers in front and Bello had levelled.
Coach Marta Nilsen hugged every one of her players on the Queen's Park turf. More than 61,000 saw the game, a record for the final.`,
  ],
  council: [
    `Village hall to be sold after vote
The parish council of Lower Aldham voted by five to four on Monday night to sell the village hall, which has stood empty since its roof gave in two winters ago. Repairs would cost £240,000, the clerk told a packed meeting.
Former teacher Brian Whitlock, who collected 380 signatures against the sale, said people felt betrayed. A builder from Ipswich has offered to turn the hall into four flats.`,
  ],
};

/** Texts as they lie about in folders beside articles; none is one. */
export const notArticles: Readonly<Record<string, string>> = {
  code: `import { readFileSync } from 'node:fs';
export function main(args: string[]): void {
  // Reads the file and prints what it holds. Nothing else happens here.
  const text = readFileSync(args[0] ?? '', 'utf8');
  if (text.length === 0) { console.error('nothing to read'); return; }
  console.log(text.split('\\n').map(line => line.trim()).join(' '));
}`,
  log: Array.from(
    { length: 30 },
    (_, at) =>
      `2024-07-09 10:${String(at).padStart(2, '0')}:31 INFO The worker has finished job ${at} and waits for the next one.`,
  ).join('\n'),
  licence: `Permission is hereby granted, free of charge, to any person who obtains a copy of this software and its documentation files, to deal in the software without restriction. The software is provided as is, without warranty of any kind. In no event shall the copyright holders be liable for any claim that arises from the software or its use.`,
  readme: `# tidy-cli
Tidy is a small command line tool. Install it with npm and run it in the root of your repository. It reads the configuration from a JSON file and fixes every module that it finds.
## Usage
Pass the path of a directory as the first argument. The default option is safe. See the API docs for the functions that the library exports.`,
  list: ['milk', 'bread', 'eggs', 'two lemons', 'rice', 'soap', 'paper towels', 'coffee', 'oats', 'tea']
    .join('\n')
    .repeat(6),
  table: Array.from({ length: 40 }, (_, at) => `${at},${at * 3.5},Moscow,${at * at}`).join('\n'),
  oneLiner: 'Call Anna back about the invoice.',
  empty: '',
};
