import type { Batch } from './batch.js';
import { NOT_APPLYING } from './class-table.js';
import type { IndexState } from './index-state.js';
import { CLOSENESS_STRIDE } from './vocabulary.js';

/** For each of the post's occupations the nearest wanted one: the best of them for the student, their mean for the post. */
export function occupationColumns(batch: Batch, { students, offers, words }: IndexState): void {
  const { start, length: wantedLength, heap } = students.wanted;
  const { start: codesStart, length: codesLength, heap: codes } = offers.codes;
  const { closeness } = words;
  const { length, occupation, offer: itsOffer, project, student: itsStudent } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const from = start[student] ?? 0;
    const wanted = wantedLength[student] ?? 0;
    const first = codesStart[offer] ?? 0;
    const count = codesLength[offer] ?? 0;
    let best = NOT_APPLYING;
    let sum = NOT_APPLYING;
    if (wanted > 0 && count > 0) {
      best = 0;
      sum = 0;
      for (let code = first; code < first + count; code += 1) {
        const row = (codes[code] ?? 0) * CLOSENESS_STRIDE;
        let nearest = 0;
        for (let own = from; own < from + wanted; own += 1) nearest = Math.max(nearest, closeness[row + (heap[own] ?? 0)] ?? 0);
        best = Math.max(best, nearest);
        sum += nearest;
      }
    }
    occupation[pair] = best;
    project[pair] = count > 1 ? Math.floor(sum / count) : sum;
  }
}
