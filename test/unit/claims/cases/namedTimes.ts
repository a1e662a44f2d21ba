/** Quarters, weeks, lists of days, feasts, days of relative months. One case a line, see `cases`. */
export const namedTimeCases = `
# quarters
Profit in the 2021 fourth quarter fell. => period 2021-10-01..2022-01-01
Last year's second quarter was weak. => period 2023-04-01..2023-07-01
This year’s first quarter was strong. => period 2024-01-01..2024-04-01
Sales in the quarter ended March 31 rose. => period 2024-01-01..2024-04-01
Orders for the three months ended June 30 fell. => period 2024-04-01..2024-07-01
In the six months to December sales rose. => period 2023-07-01..2024-01-01
The 2023 first half was dry. => period 2023-01-01..2023-07-01
It lost money in the third quarter of last year. => period 2023-07-01..2023-10-01
In the nine months ended September 30, 2023, it lost $2 million. => period 2023-01-01..2023-10-01; money 2M USD
Earnings in the March quarter fell. => period 2024-01-01..2024-04-01
It will report in the fourth quarter. => period 2024-10-01..2025-01-01
Next year's third quarter will be better. => period 2025-07-01..2025-10-01
# week of a month
The first week of May was wet. => date 2024-05-01..2024-05-08
It rained in the last week of March. => date 2024-03-25..2024-04-01
The week of June 3 was dry. => date 2024-06-03..2024-06-10
Flights stop for the week of Jan. 8, 2024. => date 2024-01-08..2024-01-15
It opens in the second week of August. => date 2024-08-08..2024-08-15
It froze in the final week of January 2023. => date 2023-01-25..2023-02-01
In the third week of this month it snowed. => date 2024-07-15..2024-07-22
# lists of days
The talks were on May 6 and 7. => date 2024-05-06; date 2024-05-07
They met on March 3, 4 and 5. => date 2024-03-03; date 2024-03-04; date 2024-03-05
Votes were held on 8, 9 and 10 June. => date 2024-06-08; date 2024-06-09; date 2024-06-10
The court sat on June 11, 12 and 13, 2023. => date 2023-06-11; date 2023-06-12; date 2023-06-13
Shows are on the 3rd and 4th of May. => date 2025-05-03; date 2025-05-04
Raids took place on June 20 and June 22. => date 2024-06-20; date 2024-06-22
On June 5 and 40 people came. => date 2024-06-05; count 40 person
It fell on June 5, 12 people said. => date 2024-06-05; count 12 person
# years in words
It was built in nineteen eighty-four. => date 1984
She was born in nineteen sixty. => date 1960
In twenty twenty-two it closed. => date 2022
It opened in two thousand and nine. => date 2009
The war of nineteen fourteen changed it. => date 1914
Since nineteen ninety-one it has grown. => date 1991 >=
Twenty twenty vision is rare. =>
It sold nineteen hundred cars. => count 1900 car
# feasts
It snowed on Christmas Day. => date 2023-12-25
He died on Thanksgiving. => date 2023-11-23
Shops close on Labor Day. => date 2024-09-02
It happened on Memorial Day. => date 2024-05-27
He was shot on Easter Sunday. => date 2024-03-31
They marched on Good Friday. => date 2024-03-29
The ship sank on Mother's Day. => date 2024-05-12
It opened on Independence Day 2023. => date 2023-07-04
They met on St Patrick's Day. => date 2024-03-17
Fires broke out on the Fourth of July. => date 2024-07-04
It closed on Veterans Day. => date 2023-11-11
He fled on Christmas Eve 2019. => date 2019-12-24
# nth weekday of relative month
They meet on the second Tuesday of this month. => date 2024-07-09
It is on the last Sunday of next month. => date 2024-08-25
The fair was on the first Saturday of last month. => date 2024-06-01
The count is on the last Friday of the month. => date 2024-07-26
It was held on the third Thursday of the year. => date 2024-01-18
It falls on the last Monday in May. => date 2024-05-27
The vote is on the first Tuesday in November. => date 2024-11-05
# nth of month
Rent is due on the 1st of next month. => date 2024-08-01
He left on the 12th of last month. => date 2024-06-12
It ends on the 30th of this month. => date 2024-07-30
They came on the fifth of last month. => date 2024-06-05
It is on the third of next month. => date 2024-08-03
It will end on the 15th of August. => date 2024-08-15
# days in words
It was signed on June tenth, 2011. => date 2011-06-10
On April second he resigned. => date 2024-04-02
It began on May first. => date 2024-05-01
It ended on July twenty-first, 1999. => date 1999-07-21
It was set for May. 14, 2018. => date 2018-05-14
It came on the twenty-third of June. => date 2024-06-23
In June second homes sold well. => date 2024-06; ordinal 2 home
# first and last days
The permit ends on the last day of August. => date 2024-08-31
It opened on the first day of 2021. => date 2021-01-01
# months of this year
In the first five months, sales fell. => period 2024-01-01..2024-06-01
It must end by the end of the week. => date 2024-07-12..2024-07-15 <=
# half years
In the half year to June, sales fell. => period 2024-01-01..2024-07-01
Sales were 4 percent less than a year before. => percent 4 %
`;
