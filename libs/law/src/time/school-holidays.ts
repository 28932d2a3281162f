import type { Sentence } from '../legal-reason.js';
import type { CivilDate } from './civil-date.js';
import type { DayRange } from './working-days.js';

export interface SchoolHoliday extends DayRange {
  name: Sentence;
  source: string;
  /** Confirmed by an official text or data set. */
  isConfirmed: boolean;
}

const PUBLISHED = 'Ministère de l’Éducation nationale, calendrier 2025-2026, données de 2025';
const SEEN = 'Calendrier 2026-2027 relevé sans texte officiel';
const NAMES = {
  autumn: { fr: 'Toussaint', en: 'Autumn' },
  christmas: { fr: 'Noël', en: 'Christmas' },
  winter: { fr: 'Hiver', en: 'Winter' },
  spring: { fr: 'Printemps', en: 'Spring' },
  summer: { fr: 'Été', en: 'Summer' },
} satisfies Record<string, Sentence>;

const holiday = (name: Sentence, from: CivilDate, to: CivilDate, isConfirmed: boolean): SchoolHoliday => ({
  name,
  from,
  to,
  source: isConfirmed ? PUBLISHED : SEEN,
  isConfirmed,
});

/**
 * School holidays of zone B (academies of Amiens and Lille): first and last day without class. Universities and engineering schools have
 * their own.
 */
export const ZONE_B: readonly SchoolHoliday[] = [
  holiday(NAMES.autumn, '2025-10-18', '2025-11-02', true),
  holiday(NAMES.christmas, '2025-12-20', '2026-01-04', true),
  holiday(NAMES.winter, '2026-02-14', '2026-03-01', true),
  holiday(NAMES.spring, '2026-04-11', '2026-04-26', true),
  holiday(NAMES.summer, '2026-07-04', '2026-08-31', true),
  holiday(NAMES.autumn, '2026-10-17', '2026-11-01', false),
  holiday(NAMES.christmas, '2026-12-19', '2027-01-03', false),
  holiday(NAMES.winter, '2027-02-20', '2027-03-07', false),
  holiday(NAMES.spring, '2027-04-17', '2027-05-02', false),
  holiday(NAMES.summer, '2027-07-03', '2027-08-31', false),
];

/** First and last day that the table covers. */
export const ZONE_B_KNOWN: DayRange = { from: '2025-09-01', to: '2027-08-31' };

export interface SchoolHolidays {
  holidays: readonly SchoolHoliday[];
  /** The table covers the whole range. */
  isKnown: boolean;
  doubt?: Sentence;
}

const UNCONFIRMED: Sentence = {
  fr: 'Dates de vacances de la zone\u00a0B relevées sans texte officiel\u00a0: à confirmer auprès de l’académie.',
  en: 'Zone B holiday dates seen without an official text: to be confirmed with the academy.',
};

/** Returns the holidays that touch the days from `from` to `to`. */
export function schoolHolidaysIn({ from, to }: DayRange): SchoolHolidays {
  const holidays = ZONE_B.filter((one) => one.from <= to && one.to >= from);
  const isKnown = from >= ZONE_B_KNOWN.from && to <= ZONE_B_KNOWN.to;
  return holidays.every(({ isConfirmed }) => isConfirmed) ? { holidays, isKnown } : { holidays, isKnown, doubt: UNCONFIRMED };
}
