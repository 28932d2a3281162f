import { type CivilDate, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { type DatedTable, LAW_TABLES, type LawTables, latest, lawParameter, rowInForce } from '@seve/law';

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

/** The row of that day, or the last one published where the day lies beyond: the method of the criterion says so. */
const published = (table: DatedTable<number>, day: CivilDate): number => (rowInForce(table, day)?.row ?? latest(table)).value;

/** Of an apprentice of 18 to 20 in the first year: one reference for every post, so that no age of a student ever enters. */
const apprenticePercent = ({ apprenticeScale }: LawTables): number => latest(apprenticeScale).value['18-20'].smic[0];

/** Under 21, without a diploma of level 4 (D6325-15). */
const professionalisationPercent = ({ professionalisationScale }: LawTables): number =>
  latest(professionalisationScale).value.under21.common;

const whole = () => 100;

/**
 * What the pay of a kind of post is compared with: a table of the law, and the percent of its value. A kind that no company pays has none.
 */
const REFERENCES: Partial<Record<OfferKind, { table: 'allowanceHour' | 'smicHour'; percent: (tables: LawTables) => number }>> = {
  internship: { table: 'allowanceHour', percent: whole },
  apprenticeship: { table: 'smicHour', percent: apprenticePercent },
  professionalisation: { table: 'smicHour', percent: professionalisationPercent },
  job: { table: 'smicHour', percent: whole },
};

/** Kinds of post whose pay is compared with this parameter of the law; none for those that enter no score. */
export function kindsComparedWith(parameter: string): OfferKind[] {
  const table = lawParameter(parameter)?.table;
  return OFFER_KINDS.filter((kind) => table !== undefined && REFERENCES[kind]?.table === table);
}

/** Cents an hour, times 100; null for what the company does not pay. */
function minimumHourHundredfold(kind: OfferKind, day: CivilDate, tables: LawTables): number | null {
  const reference = REFERENCES[kind];
  return reference ? published(tables[reference.table], day) * reference.percent(tables) : null;
}

/**
 * Basis points above the minimum of the kind of post, 0 at it or below; null without pay, or without a minimum. One division, rounded down.
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
