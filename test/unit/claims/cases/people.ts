/** Numbers that stand for people and things told before, and nouns tied by a hyphen. One case a line, see `cases`. */
export const peopleCases = `
# two of them
Four of them were freed. => count 4 person
Two of the firm's lawyers quit. => count 2 lawyer
Six of those aboard survived. => count 6 person
Five of the club’s players were banned. => count 5 player
Three of the plant's six reactors shut down. => count 3 reactor; count 6 reactor
Seven of her cousins came. => count 7 cousin
Most went home, but two of them stayed. => count 2 person
Nine of those killed were students. => count 9 person
Both of them left. =>
Three of the dead were nurses. => count 3 person
Two of us saw it. => count 2 person
# elliptic news
A bomb went off, killing one and injuring five others. => count 1 person; count 5 person
The crash killed one and hurt six more. => count 1 person; count 6 person
Killed: 3 => count 3 person
Injured: 14 => count 14 person
The blaze left one man dead. => count 1 man
One was Indian, two from Kenya and one from Peru. => count 1 person; count 2 person; count 1 person
Of the nine sailors, three were Greek and two Turkish. => count 9 sailor; count 3 sailor; count 2 sailor
Four of the fort's nine towers fell. => count 4 tower; count 9 tower
Five were rescued and two are missing. => count 5 person; count 2 person
Three others were hurt. => count 3 person
The gunman shot four, two fatally. => count 4 person
It is a mile from the coast. => measure 1 mi
The car stopped half a mile away. => measure 0.5 mi
The fire burned for more than a mile. => measure 1 mi >
He ran a mile and a half. => measure 1.5 mi
The ship sank a kilometre off the pier. => measure 1 km
At least one was killed. => count 1 person >=
Only two survived. => count 2 person
All four died at the scene. => count 4 person
Eleven were taken to hospital. => count 11 person
# tied by a hyphen
It is a three-stroke penalty. => count 3 stroke
A six-cylinder van crashed. => count 6 cylinder
The four-reactor plant was shut. => count 4 reactor
A five-blade turbine fell. => count 5 blade
Three cash-only shops closed. => count 3 shop
Two anti-tank missiles hit it. => count 2 missile
The monthlong trial ended. => duration 1 month
A weeklong strike began. => duration 1 week
A yearlong search failed. => duration 1 year
The two-car train stopped. => count 2 vehicle
Four self-employed drivers sued. => count 4 driver
A 12-drone attack failed. => count 12 drone
# one
At one time he led the firm. =>
One by one they left. =>
He is one of a kind. =>
One Friday he came home. => date 2024-07-05
In one way it helped. =>
She was one John Poe's lawyer. =>
It was a one-off. =>
One woman was killed. => count 1 woman
One of the guards fell. => count 1 guard light
# unit twins
It lies 240 km (150 miles) north of Oslo. => measure 240 km; measure 150 mi
The snake was 5 metres (16 feet) long. => measure 5 m; measure 16 ft
He paid $50 (£39) for it. => money 50 USD; money 39 GBP
# groups
A crew of six is missing. => count 6 person
The family of four lost its home. => count 4 person
The chain has 90 shops in Peru, 14 in Chile and six in Bolivia. => count 90 shop; count 14; count 6 shop
The cut left 2.3m without power. => count 2.3M
# states of people
Eleven are in intensive care and two are on ventilators. => count 11 person; count 2 person
Of the injured, eight were in critical condition. => count 8 person
Three remain in custody and two were freed on bail. => count 3 person; count 2 person
Two people died at the scene, four in hospital. => count 2 person; count 4 person
Of the missing, six are children. => count 6 person
Five voted for, three against. => count 5 person; count 3 person
Ten escaped. => count 10 person
Some 16 injured were flown out, three missing. => count 16 person ~; count 3 person
The fire killed two guests and left 40 others homeless. => count 2 guest; count 40 person
Of his 12 albums, three were released abroad. => count 12 album; count 3 album
The two are close friends. => count 2 light
All four are on display. =>
Two can play that game. =>
No one is in custody. =>
He is one in a thousand. => ratio 1:1000
# the noun left out at the end of a clause alongside
The party took 62 seats and its rival eight. => count 62 seat; count 8 seat
They won 17 games and lost six. => count 17 game; count 6 game
The firm has 12 shops and plans six more. => count 12 shop; count 6 shop
A boat with 65 migrants sank, drowning all but seven. => count 65 migrant; count 7 migrant
She has 12 shops and left at six. => count 12 shop
He sold 12 shops and came last of four. => count 12 shop
`;
