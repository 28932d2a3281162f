import { countedHeadcount, type Headcount } from './headcount.js';

const SMALL = { below: 2_000, interns: 3 };
const SMALL_UNDER_ORDER = 3_000;
const PERCENT = 15;

/** Returns a percentage of hundredths of a person, rounded up to whole persons. */
const shareOf = (hundredths: number, percent: number) => Math.ceil((hundredths * percent) / 10_000);

/** Limits set by a rector's order, up to 5 people and 20 % (R124-11). */
export interface PfmpOrderLimits {
  /** Maximum interns in a company of fewer than 30 people. */
  smallLimit: number;
  /** Maximum percentage of the headcount from 30 people on. */
  percent: number;
}

/** Returns the maximum number of interns in one civil week (R124-10): 3 below 20 people, else 15 % rounded up. */
export function internLimit(headcount: Headcount): number {
  const hundredths = countedHeadcount(headcount);
  return hundredths < SMALL.below ? SMALL.interns : shareOf(hundredths, PERCENT);
}

/** Returns the limit for compulsory PFMP of secondary schools under a rector's order. An order never lowers the common limit. */
export function pfmpLimit(headcount: Headcount, order: PfmpOrderLimits | null): number {
  const common = internLimit(headcount);
  if (order === null) return common;
  const hundredths = countedHeadcount(headcount);
  return Math.max(common, hundredths < SMALL_UNDER_ORDER ? order.smallLimit : shareOf(hundredths, order.percent));
}
