import { words, wordsBy } from './words';

/** Names of the months in the languages that newspapers and their databases write dates in, without accents → 1-12. */
export const monthNames: ReadonlyMap<string, number> = wordsBy([
  [1, 'january januar januari janvier enero gennaio janeiro janner stycznia января січня ledna ocak'],
  [2, 'february februar februari fevrier febrero febbraio fevereiro lutego февраля лютого unora subat'],
  [3, 'march marz maerz maart mars marzo marco mrt mrz marts marca марта березня brezna mart'],
  [4, 'april avril abril aprile kwietnia апреля квітня dubna nisan'],
  [5, 'may mai mei mayo maggio maio maj maja мая травня kvetna mayıs'],
  [6, 'june juni juin junio giugno junho czerwca июня червня cervna haziran'],
  [7, 'july juli juillet julio luglio julho lipca июля липня cervence temmuz'],
  [8, 'august augustus aout agosto augusti sierpnia августа серпня srpna agustos'],
  [9, 'september septembre septiembre settembre setembro wrzesnia сентября вересня zari eylul'],
  [10, 'october oktober octobre octubre ottobre outubro pazdziernika октября жовтня rijna ekim'],
  [11, 'november novembre noviembre novembro listopada ноября листопада listopadu kasım'],
  [12, 'december dezember decembre diciembre dicembre dezembro desember grudnia декабря грудня prosince aralık'],
]);

/** Names of the days of the week in these languages. */
export const weekdayNames: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
  miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica måndag tisdag onsdag torsdag fredag lördag söndag
  mandag tirsdag lørdag søndag`);
