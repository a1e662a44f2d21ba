import { phrasesBy } from '../words';

/** Cities that news is dated from and that are not known by being a capital alone, by the code of their country. */
export const cityCountries = phrasesBy({
  US: `washington, new york, los angeles, san francisco, chicago, houston, boston, atlanta, miami, philadelphia, dallas, seattle,
    denver, detroit`,
  IN: 'new delhi, delhi, mumbai, bengaluru, chennai, kolkata, hyderabad',
  AU: 'canberra, sydney, melbourne, brisbane, perth, adelaide, darwin, hobart',
  CA: 'ottawa, toronto, montreal, vancouver, calgary, edmonton, winnipeg, halifax',
  GB: 'london, manchester, edinburgh, belfast',
  NZ: 'wellington, auckland, christchurch, dunedin',
  JP: 'tokyo',
  PK: 'islamabad, karachi, lahore, peshawar, quetta',
  TZ: 'dar es salaam',
  KE: 'mombasa',
  PH: 'cebu, davao',
});
