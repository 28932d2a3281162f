import { addDays, type CivilDate, dayInParis, isoWeekday } from '@seve/domain';

const isWorked = (day: CivilDate) => isoWeekday(day) <= 5;

/** Returns an instant within the office hours of this day; the same number always gives the same instant. */
const duringOffice = (day: CivilDate, number: number): Date => new Date(Date.parse(`${day}T07:30:00Z`) + ((number * 137) % 420) * 60_000);

/** Every date of the demonstration is counted from the day it is seeded, so that nothing looks expired. */
export class DemoCalendar {
  constructor(
    /** The day people read on the calendar; the days of offers and students follow it. */
    readonly today: CivilDate,
    /** What was done before is told from here. */
    private readonly seededAt: Date,
  ) {}

  inDays(days: number): CivilDate {
    return addDays(this.today, days);
  }

  /** The first Monday at least `days` after today. */
  mondayAfter(days: number): CivilDate {
    const day = this.inDays(days);
    return addDays(day, (8 - isoWeekday(day)) % 7);
  }

  /** An instant of office hours, `workedDays` (at least 1) before today; the same number gives the same instant. */
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
