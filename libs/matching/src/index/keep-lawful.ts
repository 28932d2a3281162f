import { OFFER_KINDS } from '@seve/domain';
import { legalAnswer } from '@seve/law';
import { ALLOWED_AT_AGE, REFUSED_AT_AGE } from './age-rules.js';
import type { Batch } from './batch.js';
import { civilDate, dayDigits, lastDayIndex } from './days.js';
import type { IndexState } from './index-state.js';

/** Keeps what the law allows: mostly the age on the first day tells; the law itself is asked about the rest. */
export function keepLawful(batch: Batch, state: IndexState): void {
  const { born, canBeExcepted, hasDerogation } = state.students.columns;
  const { ageRule, hasDerogation: isDeclared } = state.offers.columns;
  const { ageRules } = state.words;
  let kept = 0;
  const { length, dates, first: itsFirst, offer: itsOffer, reach, student: itsStudent } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const first = itsFirst[pair] ?? 0;
    const age = Math.floor((dayDigits.of(first) - (born[student] ?? 0)) / 10_000);
    const answer = ageRules.answer(ageRule[offer] ?? 0, age);
    if (answer !== ALLOWED_AT_AGE) {
      const hasPapers = canBeExcepted[student] === 1 || (hasDerogation[student] === 1 && isDeclared[offer] === 1);
      if (answer === REFUSED_AT_AGE && !hasPapers) continue;
      if (!asksTheLaw(state, student, offer, first)) continue;
    }
    itsStudent[kept] = student;
    itsOffer[kept] = offer;
    dates[kept] = dates[pair] ?? 0;
    reach[kept] = reach[pair] ?? 0;
    kept += 1;
  }
  batch.length = kept;
}

function asksTheLaw({ words, students, offers }: IndexState, student: number, offer: number, first: number): boolean {
  const digits = String(students.columns.born[student] ?? 0);
  const weeks = offers.columns.weeks[offer] ?? -1;
  return legalAnswer({
    ...words.papers.valueOf(students.columns.papers[student] ?? 0),
    ...words.posts.valueOf(offers.columns.post[offer] ?? 0),
    kind: OFFER_KINDS[offers.columns.kind[offer] ?? 0] ?? 'job',
    birthDate: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
    firstDay: civilDate(first),
    lastDay: weeks < 0 ? null : civilDate(lastDayIndex(first, weeks)),
  }).ok;
}
