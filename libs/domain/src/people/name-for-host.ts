import { initialOf, isNamed } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';

interface Named {
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster: read as a minor whose file was never opened. */
  birthDate: CivilDate | null;
}

interface StudentOfRow {
  studentFirstName: string;
  studentLastName: string;
  birthDate: CivilDate | null;
}

/** The student of a row that holds more than a student. */
export const studentOfRow = ({ studentFirstName: firstName, studentLastName: lastName, birthDate }: StudentOfRow): Named => ({
  firstName,
  lastName,
  birthDate,
});

/** Name of a student as a host reads it: in full from 18 on or once the host and the school agree on a paper, else with an initial. */
export function nameForHost({ firstName, lastName, birthDate }: Named, hasPaper: boolean, today: CivilDate): string {
  const isFull = birthDate !== null && isNamed(birthDate, hasPaper, today);
  return `${firstName} ${isFull ? lastName : initialOf(lastName)}`;
}
