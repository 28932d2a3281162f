import { FULL } from '../criteria/criterion.js';
import { nearness } from '../criteria/reach.criterion.js';
import type { Batch } from './batch.js';
import type { IndexState } from './index-state.js';

/** Keeps the pairs within the student's limit, or whose place does not count, with the value of the way to work. */
export function keepReach(batch: Batch, { students, offers, distances }: IndexState, isOfOneStudent: boolean): void {
  const { place, limit } = students.columns;
  const { place: offerPlace, isPlaceFree } = offers.columns;
  const from = isOfOneStudent ? (place[batch.student[0] ?? 0] ?? -1) : (offerPlace[batch.offer[0] ?? 0] ?? -1);
  if (from >= 0) distances.start(from);
  let kept = 0;
  const { length, dates, first, offer: itsOffer, reach, student: itsStudent } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    let value = FULL;
    if (isPlaceFree[offer] === 0) {
      const own = place[student] ?? -1;
      if (own < 0) continue;
      const metres = distances.to(isOfOneStudent ? (offerPlace[offer] ?? 0) : own);
      const most = limit[student] ?? 0;
      if (metres > most) continue;
      value = nearness(metres, most);
    }
    itsStudent[kept] = student;
    itsOffer[kept] = offer;
    first[kept] = first[pair] ?? 0;
    dates[kept] = dates[pair] ?? 0;
    reach[kept] = value;
    kept += 1;
  }
  batch.length = kept;
}
