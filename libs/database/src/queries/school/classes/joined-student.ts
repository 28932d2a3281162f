import { type CivilDate, Conflict } from '@seve/domain';
import type { Account } from '../../../entities/account.entity.js';
import type { Student } from '../../../entities/student.entity.js';

/** A student with an account; `account` is set if it was loaded. */
export type JoinedStudent<S extends Student = Student> = S & { accountId: string; account: Account; birthDate: CivilDate };

/** @throws Conflict for a student without account. */
export function requireJoined<S extends Student>(student: S): JoinedStudent<S> {
  const { accountId, account, birthDate } = student;
  if (accountId === null || account === null || birthDate === null) throw new Conflict('student.not-joined');
  return { ...student, accountId, account, birthDate };
}

/** Returns the birth date, which is never null for a student with an account. @throws Conflict without one. */
export function birthDateOf({ birthDate }: Pick<Student, 'birthDate'>): CivilDate {
  if (birthDate === null) throw new Conflict('student.not-joined');
  return birthDate;
}
