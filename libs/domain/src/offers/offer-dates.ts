import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.js';
import { InvalidInput } from '../errors.js';
import type { WorkStudyBlock } from '../placements/work-study.js';
import { ARCHIVE_MONTHS, NEXT_YEAR_DAYS } from './offer.js';

/** Maximum months of one extension. */
export const EXTENSION_MONTHS = 12;

/** Checks a new last day to apply. @throws InvalidInput unless it is later than the old one and within `EXTENSION_MONTHS`. */
export function requireExtension(expiresOn: CivilDate | null, until: CivilDate, today: CivilDate): void {
  const after = expiresOn !== null && expiresOn > today ? expiresOn : today;
  if (until <= after) throw new InvalidInput([{ path: 'until', code: 'offer.extension-short' }]);
  const latest = addMonths(today, EXTENSION_MONTHS);
  if (until > latest) throw new InvalidInput([{ path: 'until', code: 'offer.extension-long', values: { latest } }]);
}

/** Returns the last day extended by a month, limited by `EXTENSION_MONTHS`. */
export function usualExtension(expiresOn: CivilDate | null, today: CivilDate): CivilDate {
  const month = addMonths(expiresOn !== null && expiresOn > today ? expiresOn : today, 1);
  const latest = addMonths(today, EXTENSION_MONTHS);
  if (month > latest) return latest;
  return month;
}

export interface OfferDates {
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  expiresOn: CivilDate | null;
  workStudyBlocks: WorkStudyBlock[];
}

/** Returns the dates of a copied offer, moved by whole years until the start is in the future. */
export function datesOfCopy({ startFrom, startTo, expiresOn, workStudyBlocks }: OfferDates, today: CivilDate): OfferDates {
  let years = 0;
  while (startFrom !== null && addMonths(startFrom, 12 * years) < today) years += 1;
  const later = (day: CivilDate) => addMonths(day, 12 * years);
  const lastDay = expiresOn && later(expiresOn);
  return {
    startFrom: startFrom && later(startFrom),
    startTo: startTo && later(startTo),
    expiresOn: lastDay !== null && lastDay > today ? lastDay : null,
    workStudyBlocks: workStudyBlocks.map(({ from, to, at }) => ({ from: later(from), to: later(to), at })),
  };
}

/** Returns the latest last day of offers that are archived on `today`. */
export const lastEndToArchive = (today: CivilDate): CivilDate => addMonths(today, -ARCHIVE_MONTHS);

/** Returns the latest last day of offers due for the letter about next year. Null in August: those letters wait until 1 September. */
export const lastEndToAskAgain = (today: CivilDate): CivilDate | null =>
  today.slice(5, 7) === '08' ? null : addDays(today, -NEXT_YEAR_DAYS);
