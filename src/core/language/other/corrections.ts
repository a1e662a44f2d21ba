import { phrases } from '../words';

/** What stands before a colon where papers of other languages take a text back; correction and errata are in the English table. */
export const otherCorrectionLabels = phrases(`
  korrektur, korrekturhinweis, berichtigung, richtigstellung, anmerkung der redaktion, rectificatif, rectification, précision,
  fe de errores, fe de erratas, rectificación, corrección, errata corrige, rettifica, precisazione, errata, correção, retificação,
  rectificatie, correctie, rättelse, rettelse, retting, oikaisu`);
