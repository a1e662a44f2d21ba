/** Numbers of names, addresses and models; numbers that look like years; fractions. One case a line, see `cases`. */
export const nameAndYearCases = `
# year and surname, products
In 2014 Stone left the firm. => date 2014
By 2019 Miles had retired. => date 2019 <=
Since 2008 Foot has led the board. => date 2008 >=
The Airbus 330F was sold. =>
A 10K filing is due. =>
The 777X is late. =>
The 737 Max was grounded. =>
The new 500 Abarth is out. =>
In 2020 Grams won the seat. => date 2020
The fund's 13D filing came late. =>
It hit 38C in the shade. => measure 38 °C
The oven was at 180C. => measure 180 °C
# addresses
The shop is at 22-24 High Street. =>
She lives at 1600 Park Avenue. =>
In the 60614 zip code rents fell. =>
Homes in the 2090 postcode cost more. =>
The 33139 ZIP code area flooded. =>
The clinic at 7 Old Mill Lane closed. =>
Write to 45a Station Road. =>
# round thousands and counts that look like years
Between 1500 and 2000 workers will go. => count 1500-2000 worker
About 1800 - 2100 calories a day will do. => rate 1800-2100 cal/day ~
Rents will rise by an average of 1200. => count 1200
The town has 1950 houses. => count 1950 house
They sold 2015 tickets. => count 2015 ticket
In all 1945 prisoners were freed. => count 1945 prisoner
The army lost 1916 men. => count 1916 man
The plan adds 2040 beds. => count 2040 bed
The 2019 elections were calm. => date 2019
It beat 2019 sales. => date 2019
In 2021 trees were felled. => date 2021
Rates were above 2019 levels. => date 2019
Between 2000 and 2010 prices rose. => period 2000-01-01..2011-01-01
The strike hit 1996 pupils and 2010 teachers. => count 1996 pupil; count 2010 teacher
# decimals and fractions in words and slashes
The city has three point four million people. => count 3.4M person
Growth was two point five percent. => percent 2.5 %
It rose zero point three per cent. => percent 0.3 %
It holds 3/20 of the stock. => ratio 3:20
About 1/12 of the crop was lost. => ratio 1:12 ~
It took 2/3 of the vote. => ratio 2:3
Around a quarter million homes lost power. => count 250000 home ~
A quarter-billion dollars was spent. => money 250M USD
Three-quarters of a million people fled. => count 750000 person
It cost 2 billion and a half. => count 2.5B
Some 4 million and a half voters came. => count 4.5M voter ~
A third of a million pupils are absent. => count 333333 pupil
They planted half a million trees. => count 500000 tree
It was open 24/7. =>
# ranks and games with a number
The Twenty20 side won. =>
The Twenty-first Amendment was read out. =>
# several of what is numbered
The lane is shut between junctions 4 and 6. =>
Articles 9 and 12 were changed. =>
Pages 3 to 7 are missing. =>
`;
