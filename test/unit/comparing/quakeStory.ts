import type { MarkedArticle } from './markedStory';
import { markedArticle } from './markedStory';

/** Four versions of an invented earthquake, written to hold the linking against: nothing was tuned on them. */
export const quakeStory: readonly MarkedArticle[] = [
  markedArticle(
    `Strong quake hits eastern Tavria, killing scores
An earthquake of {magnitude 6.8|measure 6.8 magnitude|magnitude} struck the mountains of eastern Tavria shortly before dawn on {Tuesday|date 2031-05-06|quake day}, killing {at least 64 people|count >=64 person|dead} and injuring {more than 300|count >300 person|hurt}, the interior ministry said.
The epicentre lay {19 kilometres|measure 19 km|distance} north of the town of Oruk, at a depth of {12 kilometres|measure 12 km|depth}, according to the national seismological institute.
Some {2,400 houses|count 2400 house|houses} collapsed or were badly damaged, and {about 9,000 people|count ~9000 person|homeless} were left homeless.
The government released {40 million dollars|money 40e6 USD|aid} in emergency aid and declared {three days|duration 3 day|mourning} of mourning.
It was the country's deadliest earthquake since {1998|date 1998|old quake}, when {1,150 people|count 1150 person|old dead} died in the coastal city of Marsel.
Two aftershocks, the stronger of {magnitude 5.3|measure 5.3 magnitude|aftershock}, were felt in the capital.`,
    '2031-05-06',
  ),
  markedArticle(
    `Rescuers dig through rubble after Tavria earthquake

Rescue teams searched collapsed homes in eastern Tavria on {Tuesday|date 2031-05-06|search day} after a {6.8-magnitude|measure 6.8 magnitude|magnitude} earthquake killed {at least 64 people|count >=64 person|dead} and injured {more than 300|count >300 person|hurt}.

The quake's centre was {19 km|measure 19 km|distance} north of Oruk and only {12 km|measure 12 km|depth} deep, the seismological institute said.

Officials put the number of destroyed or damaged houses at {2,438|count 2438 house|houses}. Around {9,000 residents|count ~9000 resident|homeless} have lost their homes.

Prime Minister Lena Arvo promised {$40 million|money 40e6 USD|aid} in emergency aid.

An earthquake in Marsel killed {more than 1,000 people|count >1000 person|old dead} in {1998|date 1998|old quake}.`,
    '2031-05-06',
  ),
  markedArticle(
    `Tavria quake toll rises to 71
The death toll of the earthquake in Tavria's eastern mountains has risen to {71|count 71 person|dead}, the interior ministry said on {Wednesday|date 2031-05-07|report day}, as hopes of finding survivors faded.
{More than 340 people|count >340 person|hurt} were hurt when the quake of {magnitude 6.9|measure 6.9 magnitude|magnitude} shook the region before dawn on {Tuesday|date 2031-05-06|quake day}.
Nearly {2,500 houses|count <~2500 house|houses} were destroyed or damaged, and {9,200 people|count 9200 person|homeless} are homeless.
Parliament approved {55 million dollars|money 55e6 USD|rebuilding} to rebuild schools and roads.
The country will observe {three days|duration 3 day|mourning} of mourning from {Thursday|date 2031-05-08|mourning day}.
Tavria had not seen so deadly a quake in {33 years|duration 33 year|old span}.`,
    '2031-05-07',
  ),
  markedArticle(
    `Neighbours send help to Tavria
Neighbouring Brenia sent {120 firefighters|count 120 firefighter|firefighters} and {four dogs|count 4 dog|dogs} to Tavria on {Wednesday|date 2031-05-07|help day} after the earthquake that killed {71 people|count 71 person|dead}.
The tremor, of {magnitude 6.8|measure 6.8 magnitude|magnitude}, hit the area around Oruk early on {Tuesday|date 2031-05-06|quake day}.
Prime Minister Lena Arvo said {$40m|money 40e6 USD|aid} in emergency aid had been set free and thanked Brenia, which lost {19 people|count 19 person|brenia dead} in a quake of its own in {2027|date 2027|brenia quake}.`,
    '2031-05-07',
  ),
];
