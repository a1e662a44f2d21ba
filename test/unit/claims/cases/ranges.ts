/** Ranges, hedges, parts of points, vague amounts, signs and fractions. One case a line, see `cases`. */
export const rangeCases = `
Rents rose by between 10 and 15 per cent. => percent 10-15 %
Profits fell 10-15%. => percent 10-15 %
Fines range from $2m to $3m. => money 2M-3M USD
The stadium will cost $2-3 million. => money 2M-3M USD
He expects 20,000 to 25,000 visitors. => count 20000-25000 visitor
Each dose costs €15 to €20. => money 15-20 EUR
Drought cut yields by 30 to as much as 50 percent. => percent 30-50 %
The device is 8 to 12 metres long. => measure 8-12 m
It takes two to three weeks to arrive. => duration 2-3 week
Two or three officers were hurt. => count 2-3 officer
Analysts expected growth of 4.5%-5%. => percent 4.5-5 %
Analysts expected growth of 4.5% to 5%. => percent 4.5-5 %
Between 3,000 and 4,000 people marched. => count 3000-4000 person
Wind gusts of 90 to 110 kph were recorded. => measure 90-110 km/h
Investors put in £10m-£12m. => money 10M-12M GBP
Some 5 to 7 million people are at risk. => count 5M-7M person ~
Sentences range from six months to two years. => duration 6 month; duration 2 year
An 8- to 10-year term is likely. => duration 8-10 year
Employees aged 50-59 are affected. => age 50-59 year
Temperatures between −5 and 3 degrees are forecast. => measure -5-3 °
Just shy of 900 delegates came. => count 900 delegate <~
The bill came to roughly $40. => money 40 USD ~
Upwards of 60 homes burned. => count 60 home >
No fewer than eight ministers quit. => count 8 minister >=
As many as 1,500 boats took part. => count 1500 boat <=
It sold north of two million copies. => count 2M copy >
It sold 30-odd copies. => count 30 copy ~
It costs €100 or more. => money 100 EUR >=
The crowd, put at 12,000, was calm. => count 12000
The fee is capped at £9,250. => money 9250 GBP <=
Not more than 20 guests may come. => count 20 guest <=
She has 500-plus followers. => count 500 follower >=
She has 3 million+ followers. => count 3M follower >=
He earned a little over $1 million. => money 1M USD >~
Almost three dozen cars burned. => count 36 car <~
Hardly 200 people voted. => count 200 person ~
Barely 2 per cent of land is fertile. => percent 2 % ~
Only 12 seats are left. => count 12 seat
About 1.5 million of them fled. => count 1.5M person ~
Fewer than one in ten agreed. => ratio 1:10 <
Some 40% of it was lost. => percent 40 % ~
An estimated $3.4bn was stolen. => money 3.4B USD ~
The rate was unchanged at 5.25 percent. => percent 5.25 %
Rates rose by 50 basis points. => points 50 bp
Rates rose by 0.5 percentage point. => points 0.5 pp
A quarter-point cut is likely. => points 0.25 pp
A half-percentage-point cut is likely. => points 0.5 pp
Labour's lead is 18 points. => count 18 point
The index fell 200 points, or 1.2%. => count 200 point; percent 1.2 %
Support is up three points at 44%. => count 3 point; percent 44 %
Bond yields rose 6bps to 4.21%. => points 6 bp; percent 4.21 %
Dozens were hurt. => vague
Scores of families fled. => vague family
Hundreds of people fled. => vague person
Tens of thousands marched. => vague
Several hundred people marched. => vague person
A few dozen people marched. => vague person
A couple of hundred people marched. => vague person
Hundreds of thousands of homes lost power. => vague home
Millions of children are at risk. => vague child
Many thousands died. => vague
A handful of shops opened. => vague shop
Countless people died. =>
A score of villages burned. => vague village
The firm made 3,5 million euros. => money 3.5M EUR
The firm made 1.234.567 euros. => money 1.234567M EUR
Sales were 12.500.000 euros. => money 12.5M EUR
The rate was 2,4 %. => percent 2.4 %
It drew 45 000 people. => count 45000 person
It drew 1 200 000 people. => count 1.2M person
It drew 10'000 people. => count 10000 person
Two-thirds of MPs agreed. => ratio 2:3
Three out of ten pupils failed. => ratio 3:10
One in every five homes lacks power. => ratio 1:5
Half a million homes lack power. => count 500000 home
A quarter of a million homes lack power. => count 250000 home
Two and a half million people left. => count 2.5M person
It lasted 2½ hours. => duration 2.5 hour
It lasted one and a half hours. => duration 1.5 hour
It lasted an hour and a half. => duration 1.5 hour
It lasted half an hour. => duration 0.5 hour
Four in 10 adults smoke. => ratio 4:10
Nine-tenths of the ice melted. => ratio 9:10
More than half of voters stayed home. => ratio 1:2 >
Over half the budget is spent. => ratio 1:2 >
A fifth of the staff will go. => ratio 1:5
One-fifth of the staff will go. => ratio 1:5
Nearly three-quarters of it is gone. => ratio 3:4 <~
Seven of the nine judges agreed. => count 7 judge; count 9 judge
Some 1½ million tonnes were sold. => measure 1.5M t ~
Just 3 in 100,000 babies have it. => ratio 3:100000
About one third of the crop failed. => ratio 1:3 ~
A one-third share was sold. => ratio 1:3
One percent of the population owns half of the land. => percent 1 %; ratio 1:2
Up to 30 people were hurt. => count 30 person <=
Anywhere from 20 to 30 people came. => count 20-30 person
It rose from 20 to 30. => count 20; count 30
The 2,000-strong crowd left. => count 2000 person
The firm sold $1.2-billion in bonds. => money 1.2B USD
It fell three-quarters of a percentage point. => points 0.75 pp
The rate is 5 1/4 per cent. => percent 5.25 %
He bought 1/4 mile of wire. => measure 0.25 mi
She ate two and a quarter pies. => count 2.25 pie
The rally drew ten thousand. => count 10000
It is 8,848.86 metres high. => measure 8848.86 m
It happened on the 14th. =>
It happened on 14th June. => date 2024-06-14
It happened at 0600. => 
It happened 11 September 2001. => date 2001-09-11
It happened in the spring. =>
It ran from 1939-45. => period 1939-01-01..1946-01-01
It ran from the 1950s to the 1970s. => period 1950-01-01..1980-01-01
Around 60 to 70 per cent voted. => percent 60-70 % ~
At about 7.30 am on Friday it struck. => date 2024-07-05T07:30..2024-07-05T07:31 ~; date 2024-07-05
He is 6ft tall. => measure 6 ft
He has 2.5 million followers on X. => count 2.5M follower
$1 = 83.5 rupees. => money 1 USD; money 83.5 INR
The 1.5C target is dead. => measure 1.5 °C
It made a loss of -$3.2m. => money -3.2M USD
Growth was -0.3%. => percent -0.3 %
Growth was +0.3%. => percent 0.3 %
The index closed at 38,460.08, down 0.23 points. => count 38460.08; count 0.23 point
She scored 9.875 on the bars. => count 9.875
He won by six wickets. => count 6 wicket
They lead the series 2-1. => ratio 2-1 score
It is 3:45 long. =>
He lost 20lb in a month. => measure 20 lb; duration 1 month
They flew in a 787-9. =>
The M6 motorway is shut. =>
He is charged under section 4(1). =>
The U-17s won. =>
A 4-4-2 formation failed. =>
Ten per cent of 50 is five. => percent 10 %; count 50
The price is 20 percent below the peak. => percent 20 %
# in the course of a time
The drug lowered weight by 15.7 per cent over 72 weeks. => percent 15.7 %; duration 72 week
The gauge took 27.1 inches of rain over 33 hours. => measure 27.1 in; duration 33 hour
The wall was built over 18 months. => duration 18 month
He waited over 72 hours. => duration 72 hour >
The work took over 18 months. => duration 18 month >
She has led 12 men for over 30 years. => count 12 man; duration 30 year >
# plus what is added
He cost £42.5m plus £5m in add-ons. => money 42.5M GBP; money 5M GBP
The fine is $200 plus 15 percent. => money 200 USD; percent 15 %
He earns $90,000 plus. => money 90000 USD >=
`;
