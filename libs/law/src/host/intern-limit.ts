import { countedHeadcount, type Headcount } from './headcount.js';

const SMALL = { below: 2_000, interns: 3 };
const SMALL_UNDER_ORDER = 3_000;
const PERCENT = 15;

/** Percent of hundredths of a person, up to the next whole one. */
const shareOf = (hundredths: number, percent: number) => Math.ceil((hundredths * percent) / 10_000);

/** What the order of a rector sets, within 5 people and 20 % (R124-11). */
export interface PfmpOrderLimits {
  /** In a company of fewer than 30 people. */
  smallLimit: number;
  /** Of the headcount, from 30 people on. */
  percent: number;
}

/** Interns in one civil week (R124-10): 3 below 20 people, else 15 % up to the next whole one. */
export function internLimit(headcount: Headcount): number {
  const hundredths = countedHeadcount(headcount);
  return hundredths < SMALL.below ? SMALL.interns : shareOf(hundredths, PERCENT);
}

/** For compulsory PFMP of secondary schools, where the order of the rector is recorded. An order never lowers the common limit. */
export function pfmpLimit(headcount: Headcount, order: PfmpOrderLimits | null): number {
  const common = internLimit(headcount);
  if (order === null) return common;
  const hundredths = countedHeadcount(headcount);
  return Math.max(common, hundredths < SMALL_UNDER_ORDER ? order.smallLimit : shareOf(hundredths, order.percent));
}
