/** Ages without the word for it. One case a line, see `cases`. */
export const ageCases = `
# ages
The painter died at 91. => age 91 year
She was found dead at 29. => age 29 year
Actor Jon Ek dies at 77 => age 77 year
Mrs Lund was 63. => age 63 year
Dr Roth, who was 58, lived alone. => age 58 year
At 19, he left for Spain. => age 19 year
He married at 24. => age 24 year
Anna, 78, and Piet, 81, were neighbours. => age 78 year; age 81 year
The victims were Tom, 9, and Lea, 12. => age 9 year; age 12 year
The guests are Mia Ode, 34, Sam Ude, 36, and Al Roe, 41. => age 34 year; age 36 year; age 41 year
He retired at 65. => age 65 year
The patient is a 64 yo man. => age 64 year
She became a judge at just 31. => age 31 year
Play stopped at 54. => count 54
The index closed at 54. => count 54
# more ages
Police named the dead as Ann, 44, and Bo, 47. => age 44 year; age 47 year
Jo Hale, 30, was hit by a van. => age 30 year
Her son, 12, saw it. => age 12 year
Twins Al and Ed, 6, were found. => age 6 year
The judge, who turned 70 in May, retires. => age 70 year; date 2024-05
The boy is only 7. => age 7 year
Ms Kay is 38 and has two sons. => age 38 year; count 2 son
She was just 17 when she left. => age 17 year
He lived to 102. => age 102 year
# several ages, and groups
Two girls aged 9 and 13 got out. => count 2 girl; age 9 year; age 13 year
The dead were aged 31, 40 and 52. => age 31 year; age 40 year; age 52 year
Aged 12 and 15 miles from home, he got lost. => age 12 year; measure 15 mi
Anyone 21 or older may buy it. => age 21 year >=
Adults 60 and over travel free. => age 60 year >=
People 25 or younger pay half. => age 25 year <=
They raised the age from 60 to 63. => age 60 year; age 63 year
He left school at 15. => age 15 year
She joined the army at 19. => age 19 year
The pair, both 38, were held. => age 38 year
The brothers, 21 and 26, ran off. => age 21 year; age 26 year
The women, 40 of them, sang. => count 40 person
# ages behind "of", "now", "will be", kin
A boy of nine rang the bell. => age 9 year
They helped a woman of 70. => age 70 year
His widow, now 66, keeps bees. => age 66 year
In May she will be 40. => date 2025-05; age 40 year
They have one son, Ned, 4. => count 1 son; age 4 year
# behind what somebody is
The chief executive, 57, who joined in 2001, resigned. => age 57 year; date 2001
The council's treasurer, 52, quit. => age 52 year
A baker, 45, and a plumber, 38, were held. => age 45 year; age 38 year
The blacksmith, 63, whose shop burned, wept. => age 63 year
A father-of-two, 41, drowned. => age 41 year
The centre-half, 29, signed a new deal. => age 29 year
"It hurts," said the goalkeeper, 36. => age 36 year
The pastor (71) and the poet (68) spoke. => age 71 year; age 68 year
The storm, 22, was the worst. => count 22
The counter, 22, was broken. => count 22
The champion, 22 others and a coach flew home. => count 22 other
The leading scorer (22) was out. =>
# of children
A boy, seven, was rescued. => age 7 year
They leave a son, 5, and a daughter, 3. => age 5 year; age 3 year
She has two sons, 12 and nine. => count 2 son; age 12 year; age 9 year
The evacuees, aged nine and 11, are safe. => age 9 year; age 11 year
# by a verb
Okafor was 19 when he joined the club. => age 19 year
The midfielder was 17 when she made her debut. => age 17 year
Mrs Cole, a mother of four, is 52. => age 52 year
One of the victims was under 18. => count 1 victim light; age 18 year <
Voters 65 and older turned out. => age 65 year >=
The temperature was 19 when he left. => count 19
# an age that moves
The retirement age rises from 66 to 67. => age 66 year; age 67 year
The pension age will climb to 68. => age 68 year
Wages rose from 66 to 67. => count 66; count 67
The bassist, whose song was a hit, was 19 when he joined. => age 19 year
`;
