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
`;
