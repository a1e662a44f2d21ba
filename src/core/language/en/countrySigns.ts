import { words } from '../words';

/** Words as only Americans write them. */
export const americanWords = words(
  'center color defense favorite gray honor neighbor neighborhood theater program percent traveled attorney mom',
);

/** Words as the British and most of their former empire write them. */
export const britishWords = words(
  'centre colour defence favourite grey honour neighbour neighbourhood theatre programme travelled pence solicitor mum',
);
