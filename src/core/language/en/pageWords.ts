import { words } from '../words';

/** Words for a page, before its number, in the margins of several countries. */
export const marginPages = words('page seite pagina página pág p s blatt');

/** Words between the number of a page and that of all. */
export const marginCounts = words('of von de van sur');
