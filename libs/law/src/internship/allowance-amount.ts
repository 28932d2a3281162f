import type { CivilDate } from '../civil-date.js';
import { type DatedRow, latest, lookUp, type Unknown } from '../dated.js';
import type { LegalReason } from '../legal-reason.js';
import { ALLOWANCE_HOUR } from '../parameters/allowance-rate.js';
import { type MonthPresence, presenceOf, type Stage } from '../time/presence.js';
import { allowanceReasons } from './allowance-reasons.js';

/** Of an internship across 1 January: the rate of each month (never below what is owed), or the one in force at the signature. */
export const RATE_POLICIES = ['each-month', 'signature'] as const;
export type RatePolicy = (typeof RATE_POLICIES)[number];

export interface AllowanceQuestion {
  stage: Stage;
  policy?: RatePolicy;
  /** The first day of the internship unless said; read by the policy `signature` alone. */
  signedOn?: CivilDate;
}

export interface AllowanceMonth extends MonthPresence {
  /** Null where the rate of that month is not known. */
  rateCents: number | null;
  /** Rounded up to the cent. */
  amountCents: number | null;
  /** The total in equal parts, the last month with the rest; null while the total is not known. */
  smoothedCents: number | null;
}

export interface AllowanceAmount {
  months: readonly AllowanceMonth[];
  minutes: number;
  /** Null when a month has no known rate. */
  totalCents: number | null;
  /** Sum of the months whose rate is known. */
  knownCents: number;
  unknown: Unknown | null;
  /** With the newest published rate in the months that have none yet: to be shown as such. Null when nothing is missing, or when the days are too old. */
  atLatestRate: { totalCents: number; row: DatedRow<number> } | null;
  /** The rows computed with. */
  rows: readonly DatedRow<number>[];
  reasons: readonly LegalReason[];
}

/** `minutes` at cents an hour, up to the cent. */
export const payFor = (minutes: number, hourCents: number): number => Math.ceil((minutes * hourCents) / 60);

/** Equal parts in whole cents; the last one takes the rest. */
export function smoothed(totalCents: number, parts: number): number[] {
  const part = Math.floor(totalCents / parts);
  return Array.from({ length: parts }, (_, at) => (at < parts - 1 ? part : totalCents - part * (parts - 1)));
}

const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);

/** The least that the law wants for these hours, whether or not it is due: month by month and smoothed (L124-6, D124-8). */
export function allowanceAmount({ stage, policy = 'each-month', signedOn = stage.from }: AllowanceQuestion): AllowanceAmount {
  const { months, minutes } = presenceOf(stage);
  const looked = months.map(({ month }) => lookUp(ALLOWANCE_HOUR, policy === 'signature' ? signedOn : `${month}-01`));
  const rows = looked.flatMap((one) => (one.known ? [one.row] : []));
  const unknown = looked.find((one) => !one.known) ?? null;
  const amounts = months.map((month, at) => {
    const rate = looked[at];
    return rate?.known ? payFor(month.minutes, rate.row.value) : null;
  });
  const knownCents = sum(amounts.filter((cents) => cents !== null));
  const totalCents = unknown ? null : knownCents;
  const parts = totalCents === null ? [] : smoothed(totalCents, months.length);
  const newest = latest(ALLOWANCE_HOUR);
  const atLatest = sum(months.map((month, at) => amounts[at] ?? payFor(month.minutes, newest.value)));
  const atLatestRate = unknown?.why === 'not-published' ? { totalCents: atLatest, row: newest } : null;
  const used = [...new Set(rows)];
  return {
    months: months.map((month, at) => {
      const rate = looked[at];
      return {
        ...month,
        rateCents: rate?.known ? rate.row.value : null,
        amountCents: amounts[at] ?? null,
        smoothedCents: parts[at] ?? null,
      };
    }),
    minutes,
    totalCents,
    knownCents,
    unknown,
    atLatestRate,
    rows: used,
    reasons: allowanceReasons({ rows: used, unknown, atLatestRate, stage }),
  };
}
