import type { SignatoryRole } from '../agreements/signing.js';
import { initialOf, isNamed } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';

interface Named {
  firstName: string;
  lastName: string;
  /** Null on some roster rows: treated as a minor whose file was never opened. */
  birthDate: CivilDate | null;
}

interface StudentOfRow {
  studentFirstName: string;
  studentLastName: string;
  birthDate: CivilDate | null;
}

/** Extracts the student from a row with more columns. */
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

const HOST_SIDE: readonly SignatoryRole[] = ['host', 'tutor'];

/** Name of the student of a paper as one of its signatories reads it. */
export const nameForSignatory = (row: StudentOfRow, role: SignatoryRole, today: CivilDate): string =>
  HOST_SIDE.includes(role) ? nameForHost(studentOfRow(row), true, today) : `${row.studentFirstName} ${row.studentLastName}`;
