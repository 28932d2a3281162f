import type { AgeBand } from '../../parameters/apprentice-scale.js';
import type { CivilDate } from '../../time/civil-date.js';
import { ageOn } from '../../time/civil-date.js';

/** Birthdays that change the minimum pay (D6222-31), and the band that each opens. */
export const PAY_BIRTHDAYS = [
  { age: 18, band: '18-20' },
  { age: 21, band: '21-25' },
  { age: 26, band: '26-plus' },
] as const satisfies readonly { age: number; band: AgeBand }[];

/** The first day of the month after the birthday of `age` years: from there the new band counts. */
export function payBirthday(birthDate: CivilDate, age: number): CivilDate {
  const month = Number(birthDate.slice(5, 7));
  const year = Number(birthDate.slice(0, 4)) + age + (month === 12 ? 1 : 0);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Band of an apprentice on `day` of a contract from `start`: the age on the first day, then the months after the birthdays. */
export function ageBandOn(birthDate: CivilDate, start: CivilDate, day: CivilDate): AgeBand {
  const ageAtStart = ageOn(birthDate, start);
  return PAY_BIRTHDAYS.findLast(({ age }) => ageAtStart >= age || payBirthday(birthDate, age) <= day)?.band ?? 'under-18';
}

/** Who turns 18, 21 or 26 on the first day: two articles give two bands. */
export function isContestedStart(birthDate: CivilDate, start: CivilDate): boolean {
  const age = ageOn(birthDate, start);
  return birthDate.slice(5) === start.slice(5) && PAY_BIRTHDAYS.some((birthday) => birthday.age === age);
}

/** Born on 29 February, and that birthday falls in a year without one: on 28 February or on 1 March, the texts do not say. */
export const isBornOnLeapDay = (birthDate: CivilDate): boolean => birthDate.slice(5) === '02-29';
