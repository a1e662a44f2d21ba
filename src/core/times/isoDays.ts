/** Days since 1970-01-01; all arithmetic of the calendar goes over them or over months since year 0. */
const dayMilliseconds = 86_400_000;

/** The number of a day; null for anything but an ISO day that exists. */
export function dayNumber(iso: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time / dayMilliseconds) !== iso ? null : time / dayMilliseconds;
}

/** The ISO day of a number; years outside 0-9999 give the nearest end. */
export function isoDay(day: number): string {
  const low = -719_528;
  const high = 2_932_896;
  const bounded = Number.isFinite(day) ? Math.min(high, Math.max(low, Math.floor(day))) : low;
  return new Date(bounded * dayMilliseconds).toISOString().slice(0, 10);
}

/** Number of the first day of a month; months beyond 1-12 count on into other years. */
export function monthStart(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / dayMilliseconds);
}

/** Number of a day of a month; null when the month has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const start = monthStart(year, month);
  return day >= 1 && start + day - 1 < monthStart(year, month + 1) ? start + day - 1 : null;
}

/** Year, month (1-12) and day of a day number. */
export function civil(day: number): { year: number; month: number; day: number } {
  const [year = 0, month = 1, dayOfMonth = 1] = isoDay(day).split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: number): number {
  return (((Math.floor(day) + 4) % 7) + 7) % 7;
}

/** Monday of the ISO week of a day. */
export function weekStart(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** The last day of a stretch that ends before `to`, as people name it; `to` itself when it is a clock time. */
export function lastDayBefore(to: string): string {
  const end = dayNumber(to);
  return end === null ? to : isoDay(end - 1);
}
