import type { AgeBand } from '../../parameters/apprentice-scale.js';
import type { CivilDate } from '../../time/civil-date.js';
import { ageOn } from '../../time/civil-date.js';

/** Birthdays that change the minimum pay (D6222-31), and the band that each opens. */
export const PAY_BIRTHDAYS = [
  { age: 18, band: '18-20' },
  { age: 21, band: '21-25' },
  { age: 26, band: '26-plus' },
] as const satisfies readonly { age: number; band: AgeBand }[];

/** Returns the first day of the month after the birthday of `age` years, from which the new band applies. */
export function payBirthday(birthDate: CivilDate, age: number): CivilDate {
  const month = Number(birthDate.slice(5, 7));
  const year = Number(birthDate.slice(0, 4)) + age + (month === 12 ? 1 : 0);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Returns the age band on `day` of a contract from `start`: by the age on the first day, then by the months after the birthdays. */
export function ageBandOn(birthDate: CivilDate, start: CivilDate, day: CivilDate): AgeBand {
  const ageAtStart = ageOn(birthDate, start);
  return PAY_BIRTHDAYS.findLast(({ age }) => ageAtStart >= age || payBirthday(birthDate, age) <= day)?.band ?? 'under-18';
}

/** Whether the apprentice turns 18, 21 or 26 on the first day, for which two articles give two bands. */
export function isContestedStart(birthDate: CivilDate, start: CivilDate): boolean {
  const age = ageOn(birthDate, start);
  return birthDate.slice(5) === start.slice(5) && PAY_BIRTHDAYS.some((birthday) => birthday.age === age);
}

/** Whether the birth date is 29 February. The law does not say whether such a birthday falls on 28 February or 1 March in other years. */
export const isBornOnLeapDay = (birthDate: CivilDate): boolean => birthDate.slice(5) === '02-29';
