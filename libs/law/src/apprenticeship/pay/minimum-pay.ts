import { type DatedRow, latest, lookUp, rowInForce, type Unknown } from '../../dated.js';
import type { AgeBand, ApprenticeScale, BandScale } from '../../parameters/apprentice-scale.js';
import { smicMonth } from '../../parameters/smic.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';
import { shareOfMonth } from './paid-time.js';

export interface MinimumPayQuestion {
  day: CivilDate;
  /** Day of signature, whose legal scale applies to the whole contract; default: `day`. */
  signedOn?: CivilDate;
  ageBand: AgeBand;
  /** Year of the scale, 1 to 3. */
  year: number;
  /** IDCC of 4 digits; null where the branch is not known. */
  idcc: string | null;
  weeklyMinutes: number;
  /** Conventional minimum of the post for a month of 35 h, in cents; null where not known. */
  smcCents: number | null;
  bonusPoints?: 0 | 15;
  /** Monthly pay of an earlier contract below which this one may not go (D6222-29), in cents. */
  floorCents?: number | null;
}

interface PayLine {
  percent: number;
  base: 'smic' | 'smc';
  /** `law`, or the IDCC of the branch. */
  scale: string;
  cents: number;
}

export interface MinimumPay extends Omit<PayLine, 'base' | 'cents'> {
  known: true;
  /** What `percent` applies to; `previous`: the pay of the earlier contract is the highest. */
  base: 'smic' | 'smc' | 'previous';
  /** Gross monthly pay in cents; null where the SMIC of the day is not known. */
  amountCents: number | null;
  unknown: Unknown['why'] | null;
  /** Amount at the last published SMIC, if that of the day is not published. */
  latestCents: number | null;
  smic: DatedRow<number> | null;
  smicMonthCents: number | null;
  /** Amount without the bonus points; null if there are none. */
  withoutBonusCents: number | null;
}

const FULL = 100;

const percentOf = (years: BandScale['smic'], year: number): number => years[year - 1] ?? years[2];

/** A question with its applicable scales, the legal one first. */
type Scaled = MinimumPayQuestion & { scales: readonly { scale: string; value: ApprenticeScale }[] };

/** Returns the pay lines of the law and the branch for this age band and year. */
function linesOf({ scales, ...question }: Scaled, monthCents: number): PayLine[] {
  return scales.flatMap(({ scale, value }) => {
    const { smic, smc } = value[question.ageBand];
    const line = (percent: number, base: PayLine['base'], baseCents: number): PayLine => ({
      percent,
      base,
      scale,
      cents: shareOfMonth(percent, baseCents, question.weeklyMinutes),
    });
    const ofSmic = line(percentOf(smic, question.year), 'smic', monthCents);
    return smc && question.smcCents !== null ? [ofSmic, line(percentOf(smc, question.year), 'smc', question.smcCents)] : [ofSmic];
  });
}

const highest = (lines: readonly PayLine[]): PayLine => lines.reduce((best, line) => (line.cents > best.cents ? line : best));

/** Adds the bonus points up to 100 % of the SMIC (D6222-31); a line that is higher without them stays. */
function withBonus(lines: readonly PayLine[], question: MinimumPayQuestion, monthCents: number): PayLine {
  const points = question.bonusPoints ?? 0;
  const full = shareOfMonth(FULL, monthCents, question.weeklyMinutes);
  const raised = lines.map((line): PayLine => {
    const percent = line.percent + points;
    const baseCents = line.base === 'smic' ? monthCents : (question.smcCents ?? 0);
    const cents = shareOfMonth(percent, baseCents, question.weeklyMinutes);
    return cents > full ? { ...line, percent: FULL, base: 'smic', cents: full } : { ...line, percent, cents };
  });
  return highest([...lines, ...raised]);
}

function payAt(question: Scaled, hourCents: number) {
  const monthCents = smicMonth(hourCents);
  const lines = linesOf(question, monthCents);
  const best = question.bonusPoints ? withBonus(lines, question, monthCents) : highest(lines);
  const floor = question.floorCents ?? 0;
  const isFloored = floor > best.cents;
  return {
    percent: best.percent,
    scale: best.scale,
    base: isFloored ? ('previous' as const) : best.base,
    cents: isFloored ? floor : best.cents,
    withoutBonusCents: question.bonusPoints ? highest(lines).cents : null,
    monthCents,
  };
}

/**
 * Returns the minimum gross monthly pay of an apprentice of this band and year: D6222-26 or the branch, whichever is higher. Unknown if the
 * contract was signed before the first known legal scale.
 */
export function minimumPay(question: MinimumPayQuestion, tables: LawTables = LAW_TABLES): MinimumPay | Unknown {
  const law = lookUp(tables.apprenticeScale, question.signedOn ?? question.day);
  if (!law.known) return law;
  const table = question.idcc === null ? undefined : tables.branchScales[question.idcc];
  const branch = table && lookUp(table, question.day);
  const scales = [
    { scale: 'law', value: law.row.value },
    ...(branch?.known ? [{ scale: question.idcc ?? '', value: branch.row.value }] : []),
  ];
  const smic = lookUp(tables.smicHour, question.day);
  const row = rowInForce(tables.smicHour, question.day)?.row ?? null;
  const { cents, monthCents, ...pay } = payAt({ ...question, scales }, (row ?? latest(tables.smicHour)).value);
  return {
    known: true,
    ...pay,
    amountCents: smic.known ? cents : null,
    unknown: smic.known ? null : smic.why,
    latestCents: !smic.known && row ? cents : null,
    smic: row,
    smicMonthCents: row ? monthCents : null,
  };
}
