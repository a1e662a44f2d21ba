/** When fiscal years begin, and for whom. */
export interface FiscalYearDefinition {
  /** Lower-case name or adjective of the country as written (`india`); null when the text names none. */
  readonly country: string | null;
  /** 1-12 */
  readonly startMonth: number;
  readonly startDay: number;
}

/** What times of an article are resolved against. */
export interface Calendar {
  /** The article's date, ISO day; null when unknown: relative times stay open then. */
  readonly articleDate: string | null;
  /** Definitions found in any open article of the story (see `findFiscalYears`) or set by a person, best first. */
  readonly fiscalYears: readonly FiscalYearDefinition[];
  /** How 09/07/2024 is read; day first when not set. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
}
