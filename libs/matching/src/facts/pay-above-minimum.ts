import { type CivilDate, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { type DatedTable, LAW_TABLES, type LawTables, latest, lawParameter, rowInForce } from '@seve/law';

interface OfferPay {
  kind: OfferKind;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  /** Null for 35 hours. */
  weeklyMinutes: number | null;
  startFrom: CivilDate;
}

const FULL_TIME = 35 * 60;
const BASIS_POINTS = 10_000;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** Returns the row of that day, or the last published one for later days, as the criterion's method states. */
const published = (table: DatedTable<number>, day: CivilDate): number => (rowInForce(table, day)?.row ?? latest(table)).value;

/** Percentage for an apprentice of 18 to 20 in the first year: one reference for every post, so that no student's age is used. */
const apprenticePercent = ({ apprenticeScale }: LawTables): number => latest(apprenticeScale).value['18-20'].smic[0];

/** Percentage under 21, without a diploma of level 4 (D6325-15). */
const professionalisationPercent = ({ professionalisationScale }: LawTables): number =>
  latest(professionalisationScale).value.under21.common;

const whole = () => 100;

/** Legal table and percentage with which the pay of each kind is compared. Kinds that no company pays have none. */
const REFERENCES: Partial<Record<OfferKind, { table: 'allowanceHour' | 'smicHour'; percent: (tables: LawTables) => number }>> = {
  internship: { table: 'allowanceHour', percent: whole },
  apprenticeship: { table: 'smicHour', percent: apprenticePercent },
  professionalisation: { table: 'smicHour', percent: professionalisationPercent },
  job: { table: 'smicHour', percent: whole },
};

/** Returns the kinds of post whose pay is compared with this legal parameter. */
export function kindsComparedWith(parameter: string): OfferKind[] {
  const table = lawParameter(parameter)?.table;
  return OFFER_KINDS.filter((kind) => table !== undefined && REFERENCES[kind]?.table === table);
}

/** Returns cents per hour times 100; null for kinds that the company does not pay. */
function minimumHourHundredfold(kind: OfferKind, day: CivilDate, tables: LawTables): number | null {
  const reference = REFERENCES[kind];
  return reference ? published(tables[reference.table], day) * reference.percent(tables) : null;
}

/**
 * Returns the basis points above the minimum of the kind of post, 0 at or below it; null without pay or minimum. One division, rounded
 * down.
 */
export function payAboveMinimum(pay: OfferPay, tables: LawTables = LAW_TABLES): number | null {
  const { kind, payCents, payUnit, weeklyMinutes, startFrom } = pay;
  const hour = minimumHourHundredfold(kind, startFrom, tables);
  if (hour === null || payCents === null || payUnit === null) return null;
  const minutes = weeklyMinutes ?? FULL_TIME;
  if (minutes === 0) return null;
  const [paid, due] = payUnit === 'hour' ? [payCents * 100, hour] : [payCents * 100 * 60 * MONTHS_A_YEAR, hour * minutes * WEEKS_A_YEAR];
  return Math.max(0, Math.floor((paid * BASIS_POINTS) / due) - BASIS_POINTS);
}
