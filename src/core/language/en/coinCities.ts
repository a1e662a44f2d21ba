import { phrasesBy } from '../words';

/** Cities that are no capitals, by the country whose money is paid there, where its word is shared with other countries. */
export const coinCities = phrasesBy({
  AU: 'sydney, melbourne, brisbane, perth, adelaide, darwin, hobart',
  CA: 'toronto, montreal, vancouver, calgary, edmonton, winnipeg, halifax',
  NZ: 'auckland, christchurch, dunedin',
  PK: 'karachi, lahore, peshawar, quetta',
  IN: 'mumbai, kolkata, chennai, bengaluru, hyderabad',
  TZ: 'dar es salaam',
  KE: 'mombasa',
  PH: 'cebu, davao',
});
