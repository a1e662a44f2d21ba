/** Ways of writing sums: signs, codes, scales, groups of digits, cents. One case a line, see `cases`. */
export const moneyFormCases = `
# dollar before country
The mine cost $A300 million. => money 300M AUD
He was fined $NZ5,000. => money 5000 NZD
The bond is worth $US1.5bn. => money 1.5B USD
It sold for $C12.50 a share. => rate 12.5 CAD/share
They raised $HK80m. => money 80M HKD
A fee of $S20 applies. => money 20 SGD
The yacht fetched US $3 million. => money 3M USD
# scale behind the code
The tunnel costs 14 SEK billion. => money 14B SEK
It borrowed 60 GBP million. => money 60M GBP
The deficit was 3.2 USD bn. => money 3.2B USD
They owe 700 INR crore. => money 7B INR
The grant is 40 CHF mn. => money 40M CHF
Debt reached 1.1 JPY trillion. => money 1.1T JPY
# scale and currency in one word
The deal is worth 85 MSEK. => money 85M SEK
Sales were EURm 310. => money 310M EUR
Net debt of USDbn 2.4 remains. => money 2.4B USD
It paid 12 MGBP for the site. => money 12M GBP
The order came to 350 kEUR. => money 350000 EUR
Revenue was DKKm 95. => money 95M DKK
Costs rose to 7 BUSD. => money 7B USD
# mil
The house went for $3.2 mil. => money 3.2M USD
They raised €5 mil for the clinic. => money 5M EUR
He won 1 mil dollars. => money 1M USD
A budget of £12mil was set. => money 12M GBP
The film took in $ 40 mil abroad. => money 40M USD
It lost 6 mil. pounds last year. => money 6M GBP; date 2023
# space groups
The ticket costs € 1 250. => money 1250 EUR
The pump cost $14 300. => money 14300 USD
Exports reached $2 318 million. => money 2.318B USD
Some 45 200 residents left. => count 45200 resident ~
The flood hit 3 400 homes. => count 3400 home
The mine shipped 23 750 tonnes. => measure 23750 t
About 11 500 voters stayed away. => count 11500 voter ~
It drew 128 450 visitors. => count 128450 visitor
On May 12 500 people came. => date 2024-05-12; count 500 person
Bus 12 600 metres away stopped. => measure 600 m
# points as thousands
The flat costs €2.150 a month. => rate 2150 EUR/month
The bill was 3.275,80 euros. => money 3275.8 EUR
He paid €12.499,99 for it. => money 12499.99 EUR
The prize is 1.500 euros. => money 1500 EUR
Petrol costs €1.789 a litre. => rate 1.789 EUR/litre
The fine came to 1.250 euros. => money 1250 EUR
The town has 1.234.567 inhabitants. => count 1.234567M inhabitant
# cents
Milk rose 5¢ to 95¢. => money 0.05 USD; money 0.95 USD
A 25¢ deposit is charged. => money 0.25 USD
They sell at 12¢ each. => money 0.12 USD
A toll of 75¢ was set. => money 0.75 USD
It trades at 8.5¢ a kWh. => rate 0.085 USD/kwh
It fell by 40 ¢. => money 0.4 USD
# money compounds
The fare is 4 dollars and 25 cents. => money 4.25 USD
It costs two pounds and 60 pence. => money 2.6 GBP
A ride is 1 euro 80 cents. => money 1.8 EUR
It sold for twelve dollars and ten cents. => money 12.1 USD
He charges 9 dollars 50. => money 9.5 USD
She owes £3 and 20p. => money 3.2 GBP
They gave 5 dollars and 20 euros. => money 5 USD; money 20 EUR
# other money
The account stood at $-12.4 million. => money -12.4M USD
A result of -€3.5m was booked. => money -3.5M EUR
It costs GH¢45m. => money 45M GHS
The loan is Rs. 500 crore. => money 5B INR
Pay of 5,000 usd was agreed. => money 5000 USD
The painting cost C$ 2.5 million. => money 2.5M CAD
The fund holds Euro 30 million. => money 30M EUR
Euro 2024 began in June. => date 2024-06
He paid 3,000 Deutschmarks. => money 3000 DEM
The ransom was 50,000 guilders. => money 50000 NLG
A fine of Rupees 10,000 was set. => money 10000 INR
It paid NT$5bn. => money 5B TWD
# currencies of one country
The ransom was 20 million South African rand. => money 20M ZAR
It costs 900 Thai baht. => money 900 THB
She paid 3,000 Polish zlotys. => money 3000 PLN
# codes that are words
ALL 7 routes are shut. => count 7 route
The fund lent ALL 40 million. => money 40M ALL
# currencies of the world, and the nations that share their names
A taxi to the port costs 90 lek. => money 90 ALL
The fine is 400 Albanian lek. => money 400 ALL
He paid 1,200 Cape Verdean escudos. => money 1200 CVE
The visa costs 35 East Caribbean dollars. => money 35 XCD
They owe 2 million Trinidad and Tobago dollars. => money 2M TTD
The loan is 6 billion Central African CFA francs. => money 6B XAF
She sent 700 New Taiwan dollars home. => money 700 TWD
The market took 80,000 Uzbek som. => money 80000 UZS
Fares rose to 9 nuevo soles. => money 9 PEN
The prize is 60 Egyptian £. => money 60 EGP
The stall took in 45 元 for it. => money 45 CNY
Tea is ரூ 120 a cup. => rate 120 LKR/cup
The rent is kr 250. => money 250 SEK
It lost 4 mln dlrs. => money 4M USD
He asked for dollars 15. => money 15 USD
It cost us $8. => money 8 USD
# small coins
Bread went up by 60 kopecks. => money 0.6 RUB
A bun costs 5 jiao. => money 0.5 CNY
Tofu is 8 fen dearer. => money 0.08 CNY
The toll is 40 sen. => money 0.4 MYR
Stamps cost 70 euro cents. => money 0.7 EUR
The ride cost 3 rubles and 20 kopecks. => money 3.2 RUB
Milk is 12 million rubles and 5 kopecks. => money 12.00000005M RUB
The pass costs 4 Kuwaiti dinars and 250 fils. => money 4.25 KWD
A ticket is 2 francs 80 centimes. => money 2.8 CHF
Petrol will cost 4c a litre more. => rate 0.04 USD/litre
He lost half a cent on each. => money 0.005 USD
Paragraph 12c was cut. =>
`;
