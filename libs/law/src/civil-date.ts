import { Temporal } from 'temporal-polyfill';

/** A day without time zone, `YYYY-MM-DD`. Compares as a string. */
export type CivilDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !FORM.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}

/** @throws RangeError unless `day` exists. */
export const plainDate = (day: CivilDate): Temporal.PlainDate => Temporal.PlainDate.from(day);

export const addDays = (day: CivilDate, days: number): CivilDate => plainDate(day).add({ days }).toString();

/** The same day `months` later, or the last day of that month when it has no such day. */
export const addMonths = (day: CivilDate, months: number): CivilDate => plainDate(day).add({ months }).toString();

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => plainDate(from).until(plainDate(to)).days;

/** 1 = Monday ... 7 = Sunday. */
export const weekday = (day: CivilDate): number => plainDate(day).dayOfWeek;

/** `2026-11` of `2026-11-24`. */
export const monthOf = (day: CivilDate): string => day.slice(0, 7);

/** Every day from `from` to `to`, both included. */
export function* eachDay(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = plainDate(from); day.toString() <= to; day = day.add({ days: 1 })) yield day.toString();
}
