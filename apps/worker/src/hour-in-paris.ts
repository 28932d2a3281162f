import type { CivilDate } from '@seve/domain';

const HOUR_MS = 3_600_000;
const clockOfParis = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' });

/** The instant at which clocks in Paris show this full hour, 1 to 23; not for the hour that spring skips. */
export function hourInParis(day: CivilDate, hour: number): Date {
  const inWinter = Date.parse(`${day}T00:00:00Z`) + (hour - 1) * HOUR_MS;
  const shown = Number(clockOfParis.format(inWinter));
  return new Date(inWinter - (shown - hour) * HOUR_MS);
}
