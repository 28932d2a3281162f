/** A day without time zone, `YYYY-MM-DD`. Compares as a string. */
export type CivilDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day between 1900-01-01 and 2199-12-31 written `YYYY-MM-DD`. */
export function isCivilDate(value: unknown): value is CivilDate {
  const parts = typeof value === 'string' ? PATTERN.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const utc = (day: CivilDate) => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: CivilDate, days: number): CivilDate {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** The same day `months` later, or the last day of that month when it has no such day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** First day of the month of this day. */
export const firstOfMonth = (day: CivilDate): CivilDate => `${day.slice(0, 7)}-01`;

/** Last day of the month of this day. */
export const lastOfMonth = (day: CivilDate): CivilDate => addDays(addMonths(firstOfMonth(day), 1), -1);

/** Completed years on `day`; a birth on 29 February is completed on 1 March of common years. */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

const HOUR_MS = 3_600_000;
let lastHour = { hour: Number.NaN, day: '' as CivilDate };

/** The day people in France read on the calendar at this instant. Formatted once an hour: midnight in Paris is a full hour of UTC. */
export function dayInParis(instant: Date): CivilDate {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour !== lastHour.hour) lastHour = { hour, day: parisDay.format(instant) };
  return lastHour.day;
}
