import { words } from '../words';

/** News agencies as datelines and credits write them. */
export const newsAgencies = words(
  'Reuters REUTERS AP AFP dpa PA UPI EFE ANSA EPA Kyodo Yonhap Xinhua TASS Tass Sputnik PTI ANI IANS Anadolu Bloomberg CNN',
);
