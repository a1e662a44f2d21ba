/** Days told in the present, behind "through", promised, bounded; nights; what looks like a time and is none. See `cases`. */
export const timetableCases = `
# the present of a timetable lies ahead
[2024-11-14] Bus fares go up by 20 cents on Sunday. => money 0.2 USD; date 2024-11-17
[2024-11-14] Sleet moves in on Saturday. => date 2024-11-16
[2024-11-14] Payroll figures come out Friday. => date 2024-11-15
[2024-11-14] The premier flies to Lima on Monday. => date 2024-11-18
[2024-11-14] On Monday the premier flies to Lima. => date 2024-11-18
[2024-11-14] Trading was thin; the central bank publishes its minutes Tuesday. => date 2024-11-19
[2024-11-14] The operator said the toll rises on Monday. => date 2024-11-18
[2024-11-14] Forecasters expect it to weaken on Saturday. => date 2024-11-16
[2024-11-14] They anticipate delays on Friday. => date 2024-11-15
[2024-11-14] The storm is forecast to hit the coast on Friday. => date 2024-11-15
[2024-11-14] The drivers have called a strike for Tuesday. => date 2024-11-19
[2024-11-14] He called his mother on Tuesday. => date 2024-11-12
[2024-11-14] The bank did not expect losses on Monday. => date 2024-11-11
[2024-11-14] They awaited the verdict on Monday. => date 2024-11-11
[2024-11-14] Kick-off is at 3pm on Saturday. => date 2024-11-16T15:00..2024-11-16T16:00; date 2024-11-16
[2024-11-14] The deadline is April 2. => date 2025-04-02
[2024-11-14] She toured the dam on Tuesday and flies home on Sunday. => date 2024-11-12; date 2024-11-17
[2024-11-14] The lido is closed Monday. => date 2024-11-18
[2024-11-14] Fares jump to $3 from Monday. => money 3 USD; date 2024-11-18 >=
# what only looks like it lies behind
[2024-11-14] Toll rises on Monday angered drivers. => date 2024-11-11
[2024-11-14] Crews received a call on Sunday. => date 2024-11-10
[2024-11-14] Clerks moved their desks on Sunday. => date 2024-11-10
[2024-11-14] They announced job cuts and price rises on Monday. => date 2024-11-11
[2024-11-14] Banks cut rates on Monday. => date 2024-11-11
[2024-11-14] The leak on Sunday raises doubts about the plant. => date 2024-11-10
[2024-11-14] The order follows clashes on Monday. => date 2024-11-11
[2024-11-14] A film shows the wreck on Tuesday. => date 2024-11-12
[2024-11-14] The keeper, who plays for Norway, was hurt on Saturday. => date 2024-11-09
[2024-11-14] Monday's vote follows Sunday's march. => date 2024-11-11; date 2024-11-10
# through
[2024-11-14] The pier stays shut through Monday. => date 2024-11-18 <=
[2024-11-14] The permit was extended through Tuesday. => date 2024-11-19 <=
[2024-11-14] The fair ran through Sunday. => date 2024-11-10 <=
[2024-11-14] The fair ran Thursday through Sunday. => period 2024-11-07..2024-11-11
[2024-11-14] Sleet is likely Monday through Wednesday. => period 2024-11-18..2024-11-21
[2024-11-14] Takings through June rose. => date 2024-06 <=
# promises were made when they were told
[2024-08-16] She vowed on Monday to stand down. => date 2024-08-12
[2024-08-16] In October, the board pledged to keep the ferry. => date 2023-10
[2024-08-16] They planted oaks, not limes as promised in November. => date 2023-11
[2024-08-16] The levy, announced in December, will cost jobs. => date 2023-12
[2024-08-16] The hearing, postponed in May, is on Monday. => date 2024-05; date 2024-08-19
[2024-08-16] The hearing was postponed to October. => date 2024-10
# months of what was told
[2024-08-16] Car sales in December rose. => date 2023-12
[2024-08-16] The frost in December killed the vines. => date 2023-12
[2024-08-16] Output in October-December was flat. => period 2023-10-01..2024-01-01
[2024-08-16] The election in November was called by the king. => date 2024-11
[2024-08-16] A strike in October will stop the trams. => date 2024-10
# a time of day is of the day behind it
[2024-08-16] Polls close at 8 p.m. on Tuesday, Nov. 5. => date 2024-11-05T20:00..2024-11-05T21:00; date 2024-11-05
[2024-08-16] The sale begins at 7am on Boxing Day. => date 2024-12-26T07:00..2024-12-26T08:00; date 2024-12-26
# bounds
[2024-08-16] The weir will be mended by mid-December. => date 2024-12-11..2024-12-21 <=
[2024-08-16] The work ends by the end of June. => date 2025-06-21..2025-07-01 <=
[2024-08-16] Rents are frozen until early next year. => date 2025-01-01..2025-05-01 <=
[2024-08-16] It has run since early 2020. => date 2020-01-01..2020-05-01 >=
[2024-08-16] It began in the late 1990s. => period 1997-01-01..2000-01-01 ~
[2024-08-16] Lift-off is no earlier than March. => date 2025-03 >=
[2024-08-16] Bids are due no later than 30 May. => date 2025-05-30 <=
[2024-08-16] The mill dates from 1871. => date 1871
[2024-08-16] Takings were up 3% from 2023. => percent 3 %; date 2023
[2024-08-16] It came a month after fiscal 2025 began. => duration 1 month; period 2025
[2024-08-16] The levels are lower than four years ago. => date 2020
[2024-08-16] It shut more than four years ago. => date 2020 >
# nights, weeks, months joined
[2024-08-16] Shells fell overnight. => period 2024-08-15..2024-08-17
[2024-08-16] Sleet will fall overnight. => period 2024-08-16..2024-08-18
[2024-08-16] It fell overnight on Tuesday. => date 2024-08-13
The crew stayed overnight. =>
The overnight ferry was late. =>
Fame came almost overnight. =>
[2024-08-16] The offer ends a week today. => date 2024-08-23
[2024-08-16] The June-to-August quarter was dry. => period 2024-06-01..2024-09-01
# no times
Her rating sits in the mid-30s. =>
It was built in the mid-70s. => period 1974-01-01..1977-01-01 ~
Gas for next-day delivery fell. =>
After a decade of peace they fell out. => duration 1 decade
`;
