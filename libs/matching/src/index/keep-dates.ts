import { FULL_FIT, fallingFit } from '../calendar.js';
import type { Batch } from './batch.js';
import { contractMargin, lastDayIndex } from './days.js';
import type { IndexState } from './index-state.js';

const NO_FIT = -1;

/** `datesFit` over a batch: keeps the pairs whose dates can meet, with the day of the start and how well they do. */
export function keepDates(batch: Batch, { students, offers, day }: IndexState): void {
  const { from, to } = students.columns;
  const { from: startFrom, to: startTo, weeks, isContract } = offers.columns;
  let kept = 0;
  const { length, dates, first: itsFirst, offer: itsOffer, student: itsStudent } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const last = startTo[offer] ?? 0;
    if (last < day) continue;
    const freeFrom = from[student] ?? 0;
    const freeTo = to[student] ?? 0;
    const first = Math.min(Math.max(startFrom[offer] ?? 0, day, freeFrom), last);
    const fit =
      isContract[offer] === 1
        ? startFit(first, freeFrom, freeTo)
        : freeFrom <= first && endOf(first, weeks[offer] ?? 0) <= freeTo
          ? FULL_FIT
          : NO_FIT;
    if (fit === NO_FIT) continue;
    itsStudent[kept] = student;
    itsOffer[kept] = offer;
    itsFirst[kept] = first;
    dates[kept] = fit;
    kept += 1;
  }
  batch.length = kept;
}

const endOf = (first: number, weeks: number) => (weeks < 0 ? first : lastDayIndex(first, weeks));

function startFit(start: number, from: number, to: number): number {
  if (start < from) return fallingFit(from - start, contractMargin.of(start)) ?? NO_FIT;
  if (start > to) return fallingFit(start - to, contractMargin.of(to)) ?? NO_FIT;
  return FULL_FIT;
}
