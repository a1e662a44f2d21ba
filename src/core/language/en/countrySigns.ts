import { words, wordsBy } from '../words';

/** Cities that news is dated from, by the name of their country; of two words the last, without "City". */
export const datelineCities = wordsBy({
  us: 'washington york angeles francisco chicago houston boston atlanta miami philadelphia dallas seattle denver detroit',
  india: 'delhi mumbai bengaluru chennai kolkata',
  australia: 'sydney melbourne canberra brisbane perth',
  canada: 'ottawa toronto montreal vancouver',
  britain: 'london manchester edinburgh belfast',
  zealand: 'wellington auckland',
  japan: 'tokyo',
  pakistan: 'islamabad karachi',
});

/** Words as only Americans write them. */
export const americanWords = words(
  'center color defense favorite gray honor neighbor neighborhood theater program percent traveled attorney mom',
);

/** Words as the British and most of their former empire write them. */
export const britishWords = words(
  'centre colour defence favourite grey honour neighbour neighbourhood theatre programme travelled pence solicitor mum',
);
