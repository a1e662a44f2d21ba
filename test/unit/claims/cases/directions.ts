/** Days and months without a year, weekdays: which way they lie. One case a line, see `cases`. */
export const directionCases = `
# directions: days ahead
[2024-07-09] The inquest opens July 22. => date 2024-07-22
[2024-07-09] Applications close on Aug. 30. => date 2024-08-30
[2024-11-20] The new rules take effect Jan. 1. => date 2025-01-01
[2024-07-09] A dividend is payable Oct. 3. => date 2024-10-03
[2024-07-09] Congress reconvenes Sept. 9. => date 2024-09-09
[2023-12-27] He faces a hearing in court on 8 January. => date 2024-01-08
[2024-03-01] The talks begin March 18 in Cairo. => date 2024-03-18
[2024-10-25] The paper wrote in its issue of Sunday, Oct. 27, that calm was needed. => date 2024-10-27
[2024-07-09] He was arrested on July 2. => date 2024-07-02
[2024-07-09] She died on Nov. 12. => date 2023-11-12
[2024-03-01] They met on Feb. 20. => date 2024-02-20
[2024-01-10] The mayor left on Dec. 18. => date 2023-12-18
[2024-07-09] He was killed on Aug. 3. => date 2023-08-03
# directions: plan words elsewhere
[2024-10-27] The board approved the sale on Sept. 4. => date 2024-09-04
[2024-10-30] In June, it unveiled a plan to build homes. => date 2024-06
[2024-10-27] Owners, who voted for the merger last March, will get shares. => date 2024-03
[2024-10-27] The union will strike over the deal it signed on Oct. 2. => date 2024-10-02
[2024-02-05] The census is due this October. => date 2024-10
[2024-10-27] He will appeal against the ruling of Oct. 11. => date 2024-10-11
[2024-10-27] The firm said on Oct. 21 it would close the plant. => date 2024-10-21
[2024-02-05] A new school will open next September. => date 2024-09
[2024-07-10] A rally planned for Saturday was called off. => date 2024-07-13
[2024-07-10] The minister, who is expected to quit, said on Monday he was ill. => date 2024-07-08
# directions: until, by, due, resume, as early as
[2024-07-10] The match was postponed until Sunday. => date 2024-07-14 <=
[2024-07-10] The crew could be home as soon as Friday. => date 2024-07-12
[2024-07-10] Play is to resume Thursday at noon. => date 2024-07-11; date 2024-07-11T12:00..2024-07-11T13:00
[2024-07-10] They have until Tuesday to reply. => date 2024-07-16 <=
[2024-07-10] Power may be back by Saturday. => date 2024-07-13 <=
[2024-07-10] The offer, due to expire Friday, was raised. => date 2024-07-12
[2024-07-10] He could be freed as early as next week. => date 2024-07-15..2024-07-22
[2024-07-10] She hopes to sail on Thursday. => date 2024-07-11
[2024-07-10] Repairs should be finished by Monday. => date 2024-07-15 <=
[2024-07-10] The sentencing was put back to Friday. => date 2024-07-12
[2024-07-10] The two are to meet Sunday. => count 2 light; date 2024-07-14
[2024-07-10] The firm had until Monday to pay, and did not. => date 2024-07-08 <=
[2024-07-10] By Tuesday, 40 people had died. => date 2024-07-09 <=; count 40 person
[2024-07-10] Schools were shut until Monday, when classes resumed. => date 2024-07-08 <=
# months ahead and past
[2024-01-28] The firm will cut jobs through March. => date 2024-03 <=
[2024-03-29] The case is heard in May. => date 2024-05
[2024-10-30] Talks on a loan began in February. => date 2024-02
[2024-10-30] It will pay the money back by February. => date 2025-02 <=
[2024-02-10] Poland joined in early March. => date 2023-03-01..2023-03-11 ~
[2024-02-10] The treaty comes into force in early March. => date 2024-03-01..2024-03-11 ~
[2024-08-16] They warned of cuts in September. => date 2024-09
[2024-10-30] Last April, he bought the firm. => date 2024-04
[2024-10-30] The book appeared last December. => date 2023-12
# timetables
The firm reports on July 25. => date 2024-07-25
The firm reported on July 25. => date 2023-07-25
# distances from nothing told
Two days later he left. => duration 2 day
Five years on, it stands empty. => duration 5 year
# what is said in the present lies ahead
The burial is Saturday. => date 2024-07-13
The burial was Saturday. => date 2024-07-06
Ahead of Friday's game both clubs were calm. => date 2024-07-12
# days that return
The fair is held each August. =>
Every Tuesday they train. =>
The report is due in Q4. => period 2024-10-01..2025-01-01
The report came in Q4. => period 2023-10-01..2024-01-01
The report is due on Friday. => date 2024-07-12
# deadlines, plans of the past, timetables
[2024-11-08] The inquest was adjourned until May 6. => date 2025-05-06 <=
[2024-11-08] The museum is closed until April. => date 2025-04 <=
[2024-11-08] He worked there until Oct. 3. => date 2024-10-03 <=
[2024-11-08] The firm must pay by March 30. => date 2025-03-30 <=
[2024-11-08] Her trial was fixed for June 2. => date 2025-06-02
[2024-11-08] The strike was to begin Monday. => date 2024-11-11
[2024-11-08] The crew voted Tuesday to stop work from Friday. => date 2024-11-05; date 2024-11-08 >=
[2024-11-08] Rain is likely on Sunday. => date 2024-11-10
[2024-11-08] Snow could fall on Tuesday. => date 2024-11-12
[2024-11-08] He could not be found on Tuesday. => date 2024-11-05
[2024-11-08] The sides face each other on Sunday. => date 2024-11-10
[2024-11-08] The sides faced each other on Sunday. => date 2024-11-03
[2024-11-08] The offer ends on Sunday. => date 2024-11-10
[2024-11-08] The pool will open on the last Friday of May. => date 2025-05-30
[2024-11-08] The pool opened on the last Friday of May. => date 2024-05-31
[2024-11-08] He is to lie in the grave dug on Nov. 2. => date 2024-11-02
`;
