import { phrases, words } from '../words';

/** What stands before an hour of the clock and before little else. */
export const clockLeads = phrases(`
  kl, klo, kello, klockan, klokken, klokka, kell, ore, alle, per le, fino alle, dalle, alle ore, dalle ore, a las, de las, las, desde las, hasta las, sobre
  las, às, das, pelas, até às, godz, o godz, godzinie, o godzinie, hodin, óra, saat`);

/** What stands before an hour as it does before an amount: it is an hour where nothing tells what it is an amount of. */
export const doubtfulClockLeads = phrases(`
  um, gegen, ab, bis, kurz nach, kurz vor, om, omstreeks, rond, tegen, vanaf, tot, vers, à, o, od, do, v, ve, в, о, fra, til, från, till`);

/** What stands between the two hours of a stretch. */
export const clockJoiners = phrases('bis, tot, til, till, a, alle, a las, y las, e le, og, und, às');

/** What stands behind an hour of the clock. */
export const clockNouns = words('uhr uur horas hora hs hrs h heures heure hodin godz hodinu óra órakor');

/** What stands before a day and month in figures: "am 3.5.". */
export const dayLeads = words(`
  am vom zum bis ab seit den der dem dne od do dnia d pr per fra til senest klo maanantaina tiistaina keskiviikkona torstaina perjantaina
  lauantaina sunnuntaina montag dienstag mittwoch donnerstag freitag samstag sonntag mandag tirsdag onsdag torsdag fredag lørdag søndag`);

/** Languages in which a point behind the month is part of a day in figures: "3.5." is no figure there. */
export const pointedDayLanguages = words('fi cs sk et');
