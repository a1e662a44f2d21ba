/** Dollars, rupees and cents of no named country. One case a line, see `cases`. */
export const localMoneyCases = `
# by the dateline
OTTAWA, 28 April 2024 - The bridge costs $35.2-million. => date 2024-04-28; money 35.2M CAD
SYDNEY (AP) - The bridge costs $35 million. => money 35M USD
KARACHI, 2 May 2024 - Each family gets Rs1.5m. => date 2024-05-02; money 1.5M PKR
COPENHAGEN, 3 May 2024 - The brewer earned 3.1 billion crowns. => date 2024-05-03; money 3.1B DKK
TORONTO, 3 May 2024 - It earned C$2.1 billion, or $1.64 a share. => date 2024-05-03; money 2.1B CAD; rate 1.64 CAD/share
TORONTO, 3 May 2024 - It earned C$2.1 billion ($1.5 billion). => date 2024-05-03; money 2.1B CAD; money 1.5B USD
JOHANNESBURG, 3 May 2024 - The fine is $5 million. => date 2024-05-03; money 5M USD
# by the sum before
The dividend rises to A$1.19 from 95 cents. => money 1.19 AUD; money 0.95 AUD
It made R$10.9 billion and will pay 42 centavos. => money 10.9B BRL; money 0.42 BRL
The fee is NZ$8.50, plus or minus 75 cents. => money 8.5 NZD; money 0.75 NZD ~
A litre is 69 US cents, not C$2. => money 0.69 USD; money 2 CAD
# by where the sentence is set
In Colombo, a litre went from Rs 2 to Rs 309. => money 2 LKR; money 309 LKR
Uganda's state owes Shs26bn. => money 26B UGX
Tanzania expects 1.7 trillion shillings in taxes. => money 1.7T TZS
Rents in Santiago are 8,000 pesos. => money 8000 CLP
NEW DELHI, 3 May 2024 - It gave Nepal 500 million rupees. => date 2024-05-03; money 500M INR
# letters before the figure
It lent SR4.5 billion, QR1.2bn, NIS 80 million and KD45m. => money 4.5B SAR; money 1.2B QAR; money 80M ILS; money 45M KWD
The SR22 form, a QR code, the NIS2 rules and KD 5 are odd. =>
`;
