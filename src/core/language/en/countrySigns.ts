import { words, wordsBy } from '../words';

/** Cities that news is dated from, by the name of their country; of two words the last, without "City". */
export const datelineCities = wordsBy({
  us: `
    washington york angeles francisco chicago houston boston atlanta miami philadelphia dallas seattle denver detroit phoenix
    orleans austin baltimore cleveland minneapolis sacramento`,
  india: 'delhi mumbai bengaluru chennai kolkata hyderabad',
  australia: 'sydney melbourne canberra brisbane perth adelaide',
  canada: 'ottawa toronto montreal vancouver calgary',
  britain: 'london manchester birmingham edinburgh glasgow cardiff belfast',
  zealand: 'wellington auckland christchurch',
  japan: 'tokyo osaka',
  pakistan: 'islamabad karachi lahore',
  bangladesh: 'dhaka',
  egypt: 'cairo',
  kenya: 'nairobi',
});

/** Words as only Americans write them. */
export const americanWords = words(`
  center centers color colors defense favor favorite favorites gray harbor honor honored labor neighbor neighbors neighborhood
  neighborhoods theater program programs percent traveled canceled attorney mom downtown sheriff`);

/** Words as the British and most of their former empire write them. */
export const britishWords = words(`
  centre centres colour colours defence favour favourite favourites grey harbour honour honoured labour neighbour neighbours
  neighbourhood neighbourhoods theatre programme programmes travelled cancelled metres kilometres litres pence mum
  constable solicitor`);
