import type { MarkedArticle } from './markedStory';
import { markedArticle } from './markedStory';

/** Four versions of an invented company's results: many sums of money, few of them the same. */
export const resultsStory: readonly MarkedArticle[] = [
  markedArticle(
    `Halden profit falls as battery sales slow
Halden, the Norwegian maker of batteries, reported a net profit of {$1.24 billion|money 1.24e9 USD|profit} for the {second quarter|period 2031-04-01/2031-07-01|quarter} on {Thursday|date 2031-07-24|day}, down {18 percent|percent 18 %|profit fall} from a year earlier.
Revenue rose {6 percent|percent 6 %|revenue rise} to {$11.3 billion|money 11.3e9 USD|revenue}, helped by demand in Asia.
The company will cut {1,500 jobs|count 1500 job|jobs}, or {about 4 percent|percent ~4 %|job share} of its workforce, by the end of {2032|date 2032|cut end}.
Shares fell {7.5 percent|percent 7.5 %|shares} in early trading in Oslo.
Chief executive Marit Solberg said capital spending would stay at {$3 billion|money 3e9 USD|spending} this year.`,
    '2031-07-24',
  ),
  markedArticle(
    `Battery giant Halden to cut 1,500 jobs

Halden said on {Thursday|date 2031-07-24|day} that it would cut {1,500 jobs|count 1500 job|jobs} after its net profit fell {18%|percent 18 %|profit fall} to {$1.2 billion|money 1.2e9 USD|profit} in the {second quarter|period 2031-04-01/2031-07-01|quarter}.

Sales climbed {6%|percent 6 %|revenue rise} to {$11.28 billion|money 11.28e9 USD|revenue}.

The cuts, {some 4 per cent|percent ~4 %|job share} of the workforce, are to be finished by {2032|date 2032|cut end}, chief executive Marit Solberg said.

Its shares lost {7.5%|percent 7.5 %|shares} in Oslo.`,
    '2031-07-24',
  ),
  markedArticle(
    `Unions angry over Halden's plans
Unions threatened strikes after the battery maker Halden announced that {nearly 1,600 workers|count <~1600 worker|jobs} would lose their jobs.
Halden earned {$1.24 billion|money 1.24e9 USD|profit} in net profit in the {second quarter|period 2031-04-01/2031-07-01|quarter} and paid its shareholders a dividend of {$900 million|money 900e6 USD|dividend} in {May|date 2031-05|dividend month}.
Its shares closed {5 percent|percent 5 %|shares} lower in Oslo on {Thursday|date 2031-07-24|share day}.
The union Kjemi, which has {8,000 members|count 8000 member|members} at Halden, called a first strike for {Monday|date 2031-07-28|strike day}.`,
    '2031-07-25',
  ),
  markedArticle(
    `Analysis: what Halden tells us about batteries
Halden's revenue of {$11.3 billion|money 11.3e9 USD|revenue} in the {second quarter|period 2031-04-01/2031-07-01|revenue quarter} was {6 percent|percent 6 %|revenue rise} above that of a year before, but costs grew faster: raw materials alone cost {$4.1 billion|money 4.1e9 USD|materials}.
Its rival Volta made a net profit of {$1.9 billion|money 1.9e9 USD|volta profit} in the same three months and wants to hire {1,200 people|count 1200 person|volta jobs}.
Halden plans to invest {$3 billion|money 3e9 USD|spending} this year, Ms Solberg said.`,
    '2031-07-26',
  ),
];
