/** Figures of a change: by how much, from what, to what. One case a line, see `cases`. */
export const changeCases = `
# change to level
Shares slid 4.5 percent to 31.20. => percent 4.5 %; count 31.2
The rouble weakened 0.6% to 91.43 on Friday. => percent 0.6 %; count 91.43; date 2024-07-05
Enrolment jumped 11 per cent to 6,250 pupils. => percent 11 %; count 6250 pupil
Output slipped by 2.3 percent to 880,000 barrels a day. => percent 2.3 %; rate 880000 bbl/day
Profit climbed 8% to $410 million. => percent 8 %; money 410M USD
Bookings dropped 15 percent to about 900. => percent 15 %; count 900 ~
Its workforce shrank 3 percent to 12,500. => percent 3 %; count 12500
The gauge was down 1.1 per cent at 5,033. => percent 1.1 %; count 5033
Traffic is up 20 percent to 1.9 million vehicles. => percent 20 %; count 1.9M vehicle
The fee rises 3 to 5 percent a year. => percent 3-5 %
# from A to B
Turnout sank from 71 to 64 percent. => percent 71 %; percent 64 %
The estimate went from £3 to £5 million. => money 3M GBP; money 5M GBP
Its fleet grew from 1.2 to 1.9 million vehicles. => count 1.2M vehicle; count 1.9M vehicle
The speed limit was cut from 60 to 50 mph. => measure 60 mph; measure 50 mph
Inflation quickened to 3.4 from 3.1 percent. => percent 3.4 %; percent 3.1 %
The levy rose from 15 to 18 cents. => money 0.15 USD; money 0.18 USD
Membership rose from 40 to 52 nations. => count 40 nation; count 52 nation
The range widened from 2 to 4 per cent to 3 to 6 per cent. => percent 2-4 %; percent 3-6 %
The toll climbed from nine to fourteen. => count 9 person; count 14 person
Prices range from $5 to $9. => money 5-9 USD
The bill fell to $3.1 from $3.6 billion. => money 3.1B USD; money 3.6B USD
Pupils from 5 to 16 years attend. => duration 5-16 year
# won by A to B per cent
She won by 55 to 45 percent. => percent 55 %; percent 45 %
Voters backed the plan 61 to 39 per cent. => percent 61 %; percent 39 %
They lost 58 percent to 42 percent. => percent 58 %; percent 42 %
# points of a rate
The bank raised its key rate half a point. => points 0.5 pp
Yields fell a quarter of a point. => points 0.25 pp
The team is half a point clear. =>
The rate fell by 0.3 of a percentage point. => points 0.3 pp
Rents are a third more than in the north. => ratio 1:3
# a bare change and its level
Enrolment dropped by 19,000 to 241,000. => count 19000; count 241000
The death toll rose by 12 to 310. => count 12 person; count 310 person
Membership fell three to 585. => count 3; count 585
Listeners were up 300,000 to 12.4 million. => count 300000; count 12.4M
The herd grew by 4 to 87 million. => count 4M; count 87M
The fleet shrank by two to nine ships. => count 2 ship; count 9 ship
The number of wards was reduced by five to 31. => count 5; count 31
Sales fell by 20,000 to 30,000. => count 20000-30000
The flock grew by 3 to 5 animals a year. => rate 3-5 animal/year
The number of wolves fell to 30 to 40. => count 30-40
She cut 5 to 7 slices. => count 5-7 slice
`;
