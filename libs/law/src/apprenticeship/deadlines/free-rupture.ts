import { type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';
import { type CivilDate, eachDay, weekday } from '../../time/civil-date.js';
import { isHoliday } from '../../time/holidays.js';
import { dayIn } from '../../wording.js';
import { FREE_RUPTURE_DAYS } from './deadline-days.js';

const SATURDAY = 6;

/** Days in a row in the company, both ends included, in order. */
export interface CompanyStretch {
  from: CivilDate;
  to: CivilDate;
}

export interface FreeRupture {
  /** The 45th day of practice in the company: the last one on which either party may end the contract freely. Null if it is not reached. */
  lastDay: CivilDate | null;
  /** `planned` if no presence was recorded. */
  counted: 'presence' | 'planned';
  reason: LegalReason;
}

const PLANNED: Sentence = {
  fr: 'Sans relevé de présence, les jours prévus sont comptés\u00a0: une absence repousse ce jour d’autant.',
  en: 'Without a record of presence, planned days are counted: an absence postpones that day as much.',
};

/** Returns the working days planned in the company: Monday to Friday without public holidays. */
export function plannedCompanyDays(stretches: readonly CompanyStretch[]): CivilDate[] {
  return stretches.flatMap(({ from, to }) => [...eachDay(from, to)].filter((day) => weekday(day) < SATURDAY && !isHoliday(day)));
}

/**
 * Returns the last day of free rupture, counting the days actually spent in the company, in a row or not (L6222-18). `presence`: each
 * recorded day; null without a record.
 */
export function freeRupture(stretches: readonly CompanyStretch[], presence: readonly CivilDate[] | null): FreeRupture {
  const days = presence === null ? plannedCompanyDays(stretches) : [...new Set(presence)].toSorted();
  const lastDay = days[FREE_RUPTURE_DAYS - 1] ?? null;
  const until = lastDay === null ? null : dayIn(lastDay);
  const reason: LegalReason = {
    rule: 'free-rupture',
    article: labourCode('L6222-18'),
    numbers: { days: FREE_RUPTURE_DAYS, daysCounted: Math.min(days.length, FREE_RUPTURE_DAYS), ...(lastDay === null ? {} : { lastDay }) },
    sentence: {
      fr: `Chacun peut rompre le contrat librement, par écrit, pendant les ${FREE_RUPTURE_DAYS}\u00a0premiers jours en entreprise${until ? `, jusqu’au ${until.fr}` : ''}.`,
      en: `Either party may end the contract freely, in writing, during the first ${FREE_RUPTURE_DAYS}\u00a0days in the company${until ? `, until ${until.en}` : ''}.`,
    },
  };
  return presence === null
    ? { lastDay, counted: 'planned', reason: { ...reason, doubt: PLANNED } }
    : { lastDay, counted: 'presence', reason };
}
