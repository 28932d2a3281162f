import type { Locale, PlacementDays } from '@seve/domain';
import { dayIn } from '@seve/law';

/** "du 11 janvier 2027 au 5 mars 2027"; without an end, "à partir du 11 janvier 2027". */
export function daysInWords({ startOn, endOn }: PlacementDays, locale: Locale): string {
  const start = dayIn(startOn)[locale];
  if (endOn === null) return locale === 'fr' ? `à partir du ${start}` : `from ${start} on`;
  return locale === 'fr' ? `du ${start} au ${dayIn(endOn)[locale]}` : `from ${start} to ${dayIn(endOn)[locale]}`;
}
