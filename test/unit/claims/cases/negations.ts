/** Negations that turn a bound round from a distance. One case a line, see `cases`. */
export const negationCases = `
# negation at a distance
You must not pay more than 20 euros. => money 20 EUR <=
It did not hire more than 300 workers. => count 300 worker <=
They have never spent more than $2 million. => money 2M USD <=
He cannot carry more than 10 kg. => measure 10 kg <=
The bill doesn't allow more than 5 percent. => percent 5 % <=
Tests won't take less than two hours. => duration 2 hour >=
The price did not fall, but rose more than 5 percent. => percent 5 % >
It should not exceed 40 degrees Celsius. => measure 40 °C <=
Not only did more than 90 people come. => count 90 person >
She did not say that more than 90 people came. => count 90 person >
`;
