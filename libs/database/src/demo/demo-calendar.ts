import { addDays, type CivilDate, dayInParis, isoWeekday } from '@seve/domain';

const isWorked = (day: CivilDate) => isoWeekday(day) <= 5;

/** Returns an instant within office hours of this day; equal numbers give equal instants. */
const duringOffice = (day: CivilDate, number: number): Date => new Date(Date.parse(`${day}T07:30:00Z`) + ((number * 137) % 420) * 60_000);

/** Computes all demo dates from the seeding day, so that nothing looks expired. */
export class DemoCalendar {
  constructor(
    /** Civil day from which the dates of offers and students are counted. */
    readonly today: CivilDate,
    /** Instant from which past events are counted. */
    private readonly seededAt: Date,
  ) {}

  inDays(days: number): CivilDate {
    return addDays(this.today, days);
  }

  /** Returns the first Monday at least `days` after today. */
  mondayAfter(days: number): CivilDate {
    const day = this.inDays(days);
    return addDays(day, (8 - isoWeekday(day)) % 7);
  }

  /** Returns an instant in office hours, `workedDays` (at least 1) before today; equal numbers give equal instants. */
  ago(workedDays: number): Date {
    let day = dayInParis(this.seededAt);
    for (let left = workedDays; left > 0; ) {
      day = addDays(day, -1);
      if (isWorked(day)) left--;
    }
    return duringOffice(day, workedDays);
  }

  /** Like `ago`, but counts calendar days. */
  daysAgo(days: number): Date {
    return duringOffice(addDays(dayInParis(this.seededAt), -days), days);
  }
}
