import type { CivilDate, OfferKind } from '@seve/domain';
import { ALLOWANCE_HOUR, APPRENTICE_SCALE, type DatedTable, latest, SMIC_HOUR, standing } from '@seve/law';

interface OfferPay {
  kind: OfferKind;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  /** Null: 35 hours. */
  weeklyMinutes: number | null;
  startFrom: CivilDate;
}

const FULL_TIME = 35 * 60;
const BASIS_POINTS = 10_000;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;
/** Under 21, without a diploma of level 4 (D6325-15). */
const PROFESSIONALISATION_PERCENT = 55;

/** The row of that day, or the last one published where the day lies beyond: the criterion says so to everybody. */
const published = (table: DatedTable<number>, day: CivilDate): number => (standing(table, day)?.row ?? latest(table)).value;

/** Of an apprentice of 18 to 20 in the first year: one reference for every post, so that no age of a student ever enters. */
const apprenticePercent = (): number => latest(APPRENTICE_SCALE).value['18-20'].smic[0];

/** Cents an hour, times 100; null for what the company does not pay. */
function minimumHourHundredfold(kind: OfferKind, day: CivilDate): number | null {
  switch (kind) {
    case 'internship':
      return published(ALLOWANCE_HOUR, day) * 100;
    case 'apprenticeship':
      return published(SMIC_HOUR, day) * apprenticePercent();
    case 'professionalisation':
      return published(SMIC_HOUR, day) * PROFESSIONALISATION_PERCENT;
    case 'job':
      return published(SMIC_HOUR, day) * 100;
    default:
      return null;
  }
}

/** Basis points above the minimum of the kind of post, 0 at it or below; null without pay, or without a minimum. One division, rounded down. */
export function payAboveMinimum({ kind, payCents, payUnit, weeklyMinutes, startFrom }: OfferPay): number | null {
  const hour = minimumHourHundredfold(kind, startFrom);
  if (hour === null || payCents === null || payUnit === null) return null;
  const minutes = weeklyMinutes ?? FULL_TIME;
  if (minutes === 0) return null;
  const [paid, due] = payUnit === 'hour' ? [payCents * 100, hour] : [payCents * 100 * 60 * MONTHS_A_YEAR, hour * minutes * WEEKS_A_YEAR];
  return Math.max(0, Math.floor((paid * BASIS_POINTS) / due) - BASIS_POINTS);
}
