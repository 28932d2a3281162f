import { type DatedRow, type DatedTable, type Looked, lookUp, rowInForce, type Unknown } from '../dated.js';
import type { LegalReason } from '../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import type { CivilDate } from '../time/civil-date.js';
import { type MonthPresence, presenceOf, type Stage } from '../time/presence.js';
import { allowanceReasons } from './allowance-reasons.js';

/** Rate of an internship across 1 January: that of each month (never below what is owed), or that of the signature. */
export const RATE_POLICIES = ['each-month', 'signature'] as const;
export type RatePolicy = (typeof RATE_POLICIES)[number];

export interface AllowanceQuestion {
  stage: Stage;
  policy?: RatePolicy;
  /** Day of signature, used by the policy `signature` only; default: the first day. */
  signedOn?: CivilDate;
}

export interface MonthAllowance extends MonthPresence {
  /** Hourly rate in cents; null where the rate of that month is not known or the month has no presence. */
  rateCents: number | null;
  /** Amount in cents, rounded up. */
  amountCents: number | null;
  /** The total in equal parts over the months with presence, the last one with the remainder; null while the total is not known. */
  smoothedCents: number | null;
}

export interface AllowanceAmount {
  months: readonly MonthAllowance[];
  minutes: number;
  /** Null when a month has no known rate. */
  totalCents: number | null;
  /** Sum of the months whose rate is known. */
  knownCents: number;
  unknown: Unknown | null;
  /**
   * Total with the newest published rate for months without one, to be labelled as such. Null when nothing is missing, or when the days are
   * too old.
   */
  atLatestRate: { totalCents: number; row: DatedRow<number> } | null;
  /** Rows used. */
  rows: readonly DatedRow<number>[];
  reasons: readonly LegalReason[];
}

/** Returns the pay for `minutes` at an hourly rate, in cents, rounded up. */
export const payFor = (minutes: number, hourCents: number): number => Math.ceil((minutes * hourCents) / 60);

/** Splits a total into equal parts in whole cents; the last one takes the remainder. */
export function smoothed(totalCents: number, parts: number): number[] {
  const part = Math.floor(totalCents / parts);
  return Array.from({ length: parts }, (_, at) => (at < parts - 1 ? part : totalCents - part * (parts - 1)));
}

const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);

/** A month with its rate; a month without presence needs none. */
interface RatedMonth {
  month: MonthPresence;
  rate: Looked<number> | null;
  /** Row of its day, or the last published one before. */
  row: DatedRow<number> | null;
}

const isKnownOrUnasked = ({ rate }: RatedMonth) => rate === null || rate.known;

/** Returns the cents of a month at its own rate, or at the last published one. */
const amountOf = ({ month, row }: RatedMonth) => payFor(month.minutes, row?.value ?? 0);

function rated({ stage, policy = 'each-month', signedOn = stage.from }: AllowanceQuestion, table: DatedTable<number>): RatedMonth[] {
  return presenceOf(stage).months.map((month) => {
    const day = policy === 'signature' ? signedOn : `${month.month}-01`;
    return { month, rate: month.minutes === 0 ? null : lookUp(table, day), row: rowInForce(table, day)?.row ?? null };
  });
}

/** Returns the smoothed parts of the months with hours; other months get none. */
function smoothedByMonth(months: readonly MonthPresence[], totalCents: number): number[] {
  const parts = smoothed(totalCents, months.filter(({ minutes }) => minutes > 0).length);
  return months.map(({ minutes }) => (minutes > 0 ? (parts.shift() ?? 0) : 0));
}

/** Returns the total if unpublished rates equalled the last published one. */
function latestRate(months: readonly RatedMonth[], unknown: Unknown | null): AllowanceAmount['atLatestRate'] {
  const row = months.findLast((month) => !isKnownOrUnasked(month))?.row;
  return unknown?.why === 'not-published' && row ? { totalCents: sum(months.map(amountOf)), row } : null;
}

const isAcrossYears = (months: readonly MonthPresence[]) =>
  new Set(months.filter(({ minutes }) => minutes > 0).map(({ month }) => month.slice(0, 4))).size > 1;

/** Returns the legal minimum for these hours, whether or not it is due: by month and smoothed (L124-6, D124-8). */
export function allowanceAmount(question: AllowanceQuestion, tables: LawTables = LAW_TABLES): AllowanceAmount {
  const months = rated(question, tables.allowanceHour);
  const unknown = months.flatMap(({ rate }) => (rate?.known === false ? [rate] : []))[0] ?? null;
  const knownCents = sum(months.filter(isKnownOrUnasked).map(amountOf));
  const totalCents = unknown ? null : knownCents;
  const presence = months.map(({ month }) => month);
  const parts = totalCents === null ? [] : smoothedByMonth(presence, totalCents);
  const atLatestRate = latestRate(months, unknown);
  const firstYear = tables.allowanceHour.rows[0]?.validFrom.slice(0, 4);
  const rows = [...new Set(months.flatMap(({ rate }) => (rate?.known ? [rate.row] : [])))];
  return {
    months: months.map((one, at) => ({
      ...one.month,
      rateCents: one.rate?.known ? one.rate.row.value : null,
      amountCents: isKnownOrUnasked(one) ? amountOf(one) : null,
      smoothedCents: parts[at] ?? null,
    })),
    minutes: presence.reduce((total, month) => total + month.minutes, 0),
    totalCents,
    knownCents,
    unknown,
    atLatestRate,
    rows,
    reasons: allowanceReasons({ rows, unknown, atLatestRate, isAcross: isAcrossYears(presence), firstYear }),
  };
}
