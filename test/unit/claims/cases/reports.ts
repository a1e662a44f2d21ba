/** Quarters and years that a report on results tells of. One case a line, see `cases`. */
export const reportCases = `
# reports
The first quarter was weak. Profit was lower a year earlier. => period 2024-01-01..2024-04-01; date 2023-01-01..2023-04-01
Sales rose in the first quarter. In the year-earlier quarter they fell. => period 2024-01-01..2024-04-01; period 2023-01-01..2023-04-01
The firm lost money in the latest quarter. => period 2024-04-01..2024-07-01
Costs rose in the quarter, against the year-ago period. => period 2024-04-01..2024-07-01; period 2023-04-01..2023-07-01
Output was up from a year ago. => date 2023
The deal should close by year-end. => date 2024-12-31 <=
Prices are flat since year-end. => date 2023-12-31 >=
The previous Friday it rained. => date 2024-07-05
They signed under a June accord. => date 2024-06
In the latest fiscal year it lost $2 million. => period 2023; money 2M USD
`;
