/** Letters and words of units, compound amounts, heights. One case a line, see `cases`. */
export const amountCases = `
# m for million
The vaccine reached 2.5m young children. => count 2.5M child
Some 12m of its users pay. => count 12M user ~
The site has 7m daily readers. => count 7M reader
Ticket sales: the figure is 3.1m. => count 3.1M
Turnout was 9.6m of them. => count 9.6M person
It sold 4m electric cars. => count 4M car
A 3m wave hit the pier. => measure 3 m
The tower is 90m tall. => measure 90 m
They dug 40m of tunnel. => measure 40 m
The channel's audience is 1.2m. => count 1.2M
The snow is 2m deep. => measure 2 m
An estimated 6m elderly Britons live alone. => count 6M briton ~
The population is now 68m. => count 68M
He ran the 100m in ten seconds. => measure 100 m; duration 10 second
# tons
The port handled 42,000 metric tons of grain. => measure 42000 t
It burned 1.2 million short tons of coal. => measure 1.2M short ton
The ship is 9,000 gross tons. => measure 9000 gross ton
A cargo of 300 long tons sank. => measure 300 long ton
A 500-metric-ton press fell. => measure 500 t
They dumped 30 metric tonnes of sludge. => measure 30 t
The crane lifts 20 US tons. => measure 20 short ton
# pounds
She dropped from 210 pounds to 150 pounds. => measure 210 lb; measure 150 lb
Agents seized 900 pounds (408 kg) of cocaine. => measure 900 lb; measure 408 kg
At 380 pounds, the bear was the largest of the year. => measure 380 lb
The fish was 12 pounds. => measure 12 lb
The engine makes 300 pound-feet of torque. => measure 300 lb-ft
He is six feet tall and 190 pounds. => measure 6 ft; measure 190 lb
The ticket costs 20 pounds. => money 20 GBP
He was fined 500 pounds. => money 500 GBP
The debt is 3 million pounds. => money 3M GBP
The baby was 7 pounds, 9 ounces. => measure 7.5625 lb
The bomb weighed 2,000 pounds. => measure 2000 lb
They were paid 40 pounds a week. => rate 40 GBP/week
# compounds of time and length
The match lasted an hour and 20 minutes. => duration 1.33333 hour
It took 3 days, 4 hours and 30 minutes. => duration 3.1875 day
The film runs two hours and five minutes. => duration 2.08333 hour
The outage lasted a day and a half. => duration 1.5 day
He served a year and two months. => duration 1.16667 year
The climb took 9 hours, 12 minutes and 6 seconds. => duration 9.20167 hour
He was held for two years, three months and five days. => duration 2.26369 year
The boy weighs 8 pounds 4 ounces. => measure 8.25 lb
The gap is 2 minutes 15 seconds. => duration 2.25 minute
It is 12 km 400 m long. => measure 12.4 km
He paid after three days and 40 people left. => duration 3 day; count 40 person
The wall is 6 feet, 3 inches high. => measure 6.25 ft
# height
She is a 5-foot-11 guard. => measure 5.91667 ft
The five-foot-six singer bowed. => measure 5.5 ft
He stands 6 feet 5. => measure 6.41667 ft
A 6-foot-2-inch man is sought. => measure 6.16667 ft
The goalkeeper is 6ft 4in. => measure 6.33333 ft
He was 5'8" tall. => measure 5.66667 ft
She is 5 ft 3 in tall. => measure 5.25 ft
# units
The van does 35 mpg. => measure 35 mpg
A 33 kV line fell. => measure 33 kV
The farm covers 12 km2. => measure 12 km2
The flat has 75m2. => measure 75 m2
They pumped 400 m3 of water. => measure 400 m3
It holds 60 l. => measure 60 L
They sold 3 200 t of rice. => measure 3200 t
The file is 20 MB. => measure 20 MB
The house measures 1,200 sq. ft. => measure 1200 ft2
A dose of 50 mg was given. => measure 50 mg
It flew at 900 km per hour. => measure 900 km/h
The lake is 80 square kilometres. => measure 80 km2
The battery holds 60 kWh. => measure 60 kWh
It reached 40 deg C. => measure 40 °C
The room was 71 degrees F. => measure 71 °F
Winds of 30 metres per second blew. => measure 30 m/s
It pumps 5 cubic metres a second. => rate 5 m3/second
The quake was 10 miles deep. => measure 10 mi
It emits 120 g/km. => rate 120 g/km
# categories
A Category 5 storm neared Cuba. => count 5 category
The hurricane was a category 3. => count 3 category
Ida is now a Category 1 hurricane. => count 1 category
It weakened to a category-two storm. => count 2 category
An EF4 tornado hit the town. => count 4 EF
It is a Category 4 typhoon with winds of 130 mph. => count 4 category; measure 130 mph
Category 2 workers were vaccinated. =>
# one of a unit
They swam a mile. => measure 1 mi
A foot of snow fell. => measure 1 ft
The well dropped a metre. => measure 1 m
A mile is not far. =>
The shop shut for a month. => duration 1 month
It sold out within a week. => duration 1 week <=
The river rose a metre in an hour. => measure 1 m; duration 1 hour
He was back in a minute. =>
In a week of storms, two boats sank. => count 2 boat
In a year when rain failed, prices rose. =>
# capitals of units
Of 480 MPs, 90 stayed away. => count 480 lawmaker; count 90
# margins
The poll's margin is plus or minus 4 percentage points. => points 4 pp ~
# earthquakes
The 7.1 quake woke the town. => measure 7.1 magnitude
It measured 5.6 on the Richter scale. => measure 5.6 magnitude
A 6.2 earthquake hit. => measure 6.2 magnitude
# races
She won in 2:21:08. => duration 2.3522222 hour
He swam a record 3:40.5. => duration 3.675 minute
# what flows
The mill burns up to 2,000 tonnes of straw a day. => rate 2000 t/day <=
The well gives 300 litres of clean water per hour. => rate 300 L/hour
It holds 300 litres of water and costs $5 a day. => measure 300 L; rate 5 USD/day
`;
