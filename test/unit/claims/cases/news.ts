/** Longer sentences of many beats, several claims each. One case a line, see `cases`. */
export const newsCases = `
Heavy rain has killed 31 people in the south since Sunday, the agency said, and 1,500 homes are under water. => count 31 person; date 2024-07-07 >=; count 1500 home
The central bank left its key rate at 5.25 per cent for a seventh straight meeting. => percent 5.25 %; ordinal 7 meeting
Net profit rose 12% to €1.4 billion in the second quarter of 2024. => percent 12 %; money 1.4B EUR; period 2024-04-01..2024-07-01
Nurses will strike for 48 hours from next Tuesday. => duration 48 hour; date 2024-07-16 >=
The dam holds 2.3 billion cubic metres of water, 40 per cent below its average. => measure 2.3B m3; percent 40 %
The vaccine was 94.1% effective in a trial of 30,000 volunteers. => percent 94.1 %; count 30000 volunteer
He scored in the 89th minute as Ghana won 3-2. => ordinal 89 minute; ratio 3-2 score
Her party took 12 of 46 seats, with 38.5 per cent of the vote. => count 12 seat; count 46 seat; percent 38.5 %
The train, which left at 6:45 a.m., was carrying some 400 passengers. => date 2024-07-10T06:45..2024-07-10T06:46; count 400 passenger ~
The airline ordered 50 aircraft worth $7bn at list prices. => count 50 aircraft; money 7B USD
A third of the forest burned in less than two weeks. => ratio 1:3; duration 2 week <
Ministers agreed to cut emissions by 55% by 2030 from 1990 levels. => percent 55 %; date 2030 <=; date 1990
Onion prices have doubled to Rs 60 per kg in a month. => ratio 2 times; rate 60 INR/kg; duration 1 month
The trial of the 62-year-old banker opens in September. => age 62 year; date 2024-09
The trial of the 62-year-old banker will open in September. => age 62 year; date 2024-09
The quake, of magnitude 5.4, hit at a depth of 10 km. => measure 5.4 magnitude; measure 10 km
The company, founded in 1897, employs 18,000 people in 23 countries. => date 1897; count 18000 person; count 23 country
Rebels seized three towns in as many days. => count 3 town
The index lost 1.3% on Friday and is down 6% since January. => percent 1.3 %; date 2024-07-05; percent 6 %; date 2024-01 >=
It was the deadliest attack in more than a decade. => duration 1 decade >
Rents are up 9 percent on last year. => percent 9 %; date 2023
The ship sank in 1912 with the loss of 1,500 lives. => date 1912; count 1500 life
Between 20,000 and 25,000 people marched, police said. => count 20000-25000 person
The province has a population of about 3.7 million. => count 3.7M ~
Voters aged 18 to 29 backed him by 60% to 35%. => age 18-29 year; percent 60 %; percent 35 %
The pipeline can carry 55 billion cubic metres a year. => rate 55B m3/year
The pay deal is worth 5.5 per cent over two years. => percent 5.5 %; duration 2 year
The hospital has 600 beds, 45 of them in intensive care. => count 600 bed; count 45 bed
He was fined £2,500 and banned for eight matches. => money 2500 GBP; count 8 match
The treaty was signed on 4 April 1949. => date 1949-04-04
Snow fell for 36 hours and temperatures dropped to minus 18. => duration 36 hour; measure -18 °
The ministry plans to buy 24 F-35 jets for 6.5 billion euros. => count 24 jet; money 6.5B EUR
The lake has shrunk by 90 per cent since the 1960s. => percent 90 %; period 1960-01-01..1970-01-01 >=
The lender's shares slid 6% to 412p, wiping £1.1bn off its value. => percent 6 %; money 4.12 GBP; money 1.1B GBP
`;
