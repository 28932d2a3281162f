import { OFFER_KINDS } from '@seve/domain';
import { legalAnswer } from '@seve/law';
import { distanceMetresBetween } from '../../facts/place.js';
import type { IndexState } from '../index-state.js';
import { ALLOWED_AT_AGE, REFUSED_AT_AGE } from '../tables/age-rules.js';
import { civilDate, contractMargin, dayDigits, lastDayIndex, yearsBetween } from '../tables/days.js';
import type { Scratch } from './scratch.js';

/** Returns the rule functions that the kernel calls, in the order of ../../kernel/ask.ts. */
export function rulesFor(state: IndexState, scratch: Scratch) {
  const { classes, words } = state;
  return {
    calendars: (school: number, company: number) => classes.calendars.value(school, company),
    classValue: (criterion: number, student: number, offer: number) => classes.criteria[criterion]?.value(student, offer),
    metres: (place: number) =>
      distanceMetresBetween(words.dictionaries.places.valueOf(scratch.centre), words.dictionaries.places.valueOf(place)),
    isLawful: (student: number, offer: number, first: number) => Number(isLawful(state, student, offer, first)),
    margin: (day: number) => contractMargin.of(day),
  };
}

/** Whether the law allows the pair: decided by the age on the first day in most cases, by the law itself in the others. */
function isLawful(state: IndexState, student: number, offer: number, first: number): boolean {
  const { born, canBeExcepted, hasDerogation, isFinished } = state.students.columns;
  const { hasDerogation: isDeclared } = state.offers.columns;
  const age = yearsBetween(born[student] ?? 0, dayDigits.of(first));
  const answer = state.words.ageRules.answer(state.offers.records.read(offer, 'ageRule'), age, isFinished[student] === 1);
  if (answer === ALLOWED_AT_AGE) return true;
  const hasPapers = canBeExcepted[student] === 1 || (hasDerogation[student] === 1 && isDeclared[offer] === 1);
  if (answer === REFUSED_AT_AGE && !hasPapers) return false;
  return asksTheLaw(state, student, offer, first);
}

function asksTheLaw({ words, students, offers }: IndexState, student: number, offer: number, first: number): boolean {
  const digits = String(students.columns.born[student] ?? 0);
  const weeks = offers.records.read(offer, 'weeks');
  return legalAnswer({
    ...words.dictionaries.papers.valueOf(students.columns.papers[student] ?? 0),
    ...words.dictionaries.posts.valueOf(offers.columns.post[offer] ?? 0),
    kind: OFFER_KINDS[offers.columns.kind[offer] ?? 0] ?? 'job',
    birthDate: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
    firstDay: civilDate(first),
    lastDay: weeks < 0 ? null : civilDate(lastDayIndex(first, weeks)),
  }).ok;
}
