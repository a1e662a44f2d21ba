/** Bare figures that share the unit of the one before. One case a line, see `cases`. */
export const sharedUnitCases = `
# answers of a poll
The survey found 46 per cent said yes and 41 no, with 13 undecided. => percent 46 %; percent 41 %; percent 13 %
Some 52% back the plan, 37 oppose it and 11 are unsure. => percent 52 % ~; percent 37 %; percent 11 %
Some 52% back the plan, 37 lawmakers oppose it. => percent 52 % ~; count 37 lawmaker
Turnout was 63 per cent, and 12 were hurt. => percent 63 %; count 12 person
# shares of one whole
She took 56.55 per cent to his rival's 41. => percent 56.55 %; percent 41 %
He won 61 percent to 39. => percent 61 %; percent 39 %
Smith leads Jones 48 to 45 percent. => percent 48 %; percent 45 %
Shares slid 4.5 percent to 31.20. => percent 4.5 %; count 31.2
# up from, against
Growth slowed to 2.1 percent from 2.8. => percent 2.1 %; percent 2.8 %
Output was 1.02 million barrels a day from 1.11 million. => rate 1.02M bbl/day; rate 1.11M bbl/day
Exports were 2.2 million tonnes, up from 1.9 million. => measure 2.2M t; measure 1.9M t
The firm made $4.1 billion, against 3.7 billion before. => money 4.1B USD; money 3.7B USD
It earned $4.1 billion, up from 3.7. => money 4.1B USD; money 3.7B USD
The yield was 4.2%, compared with 3.9 in May. => percent 4.2 %; percent 3.9 %; date 2024-05
Rainfall was 40 mm, against 55 in June. => measure 40 mm; measure 55 mm; date 2024-06
It runs 210 shops, up from 190. => count 210 shop; count 190 shop
The index rose 1.2 percent to 5,400, up from 5,300. => percent 1.2 %; count 5400; count 5300
Shares rose 2 percent to $31, up from 29. => percent 2 %; money 31 USD; money 29 USD
Shares fell 2 percent from 31. => percent 2 %; count 31
The rate is 5 percent, up from May 12. => percent 5 %; date 2024-05-12
# millions sold
It sold 1.1m in May, up from 0.9m. => count 1.1M; date 2024-05; count 900000
It reaches 6m homes and 2m of Britain's poorest. => count 6M home; count 2M
The wall is 6m long and 2m high. => measure 6 m; measure 2 m
Sales hit 1.1m in May, up from 0.9m. => count 1.1M; date 2024-05; count 900000
`;
