import type { CivilDate, JoinCode } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList } from '../../../rows.js';

/** Account facts that a teacher compares. */
export interface JoinAccountRow {
  studentId: string;
  email: string;
  signedUpAt: Date;
  /** User agent of the last recorded sign-in; null for none. */
  userAgent: string | null;
  applications: number;
  cvs: number;
  /** Number of places, with their papers. */
  places: number;
}

const COUNT_OF = (table: string) => `(select count(*)::int from ${table} where ${table}.student_id = student.id)`;

const ACCOUNT: SelectList<JoinAccountRow> = {
  studentId: 'student.id',
  email: 'account.email',
  signedUpAt: 'account.created_at',
  userAgent: `coalesce(
    (select user_agent from known_device where known_device.account_id = account.id order by last_sign_in_at desc limit 1),
    (select user_agent from session where session.account_id = account.id order by created_at desc limit 1))`,
  applications: COUNT_OF('application'),
  cvs: COUNT_OF('cv_file'),
  places: COUNT_OF('placement'),
};

/** Returns the accounts of these students. Raw: counts of three tables. */
export const joinAccounts = (manager: EntityManager, studentIds: readonly string[]): Promise<JoinAccountRow[]> =>
  rowsOf<JoinAccountRow>(
    manager,
    ACCOUNT,
    'from student join account on account.id = student.account_id where student.id = any($1::uuid[])',
    [studentIds],
  );

export interface EnteredRow {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: CivilDate;
  email: string;
  enteredAt: Date;
}

const BY_CLASS_CODE: JoinCode = 'class_code';
const LONGEST = 200;

/** Returns students who joined by class code only since `since`, the latest first. Raw: the newest row of a history. */
export const enteredByCode = (manager: EntityManager, classGroupId: string, since: Date): Promise<EnteredRow[]> =>
  rowsOf<EnteredRow>(
    manager,
    {
      id: 'student.id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      birthDate: 'student.birth_date::text',
      email: 'account.email',
      enteredAt: 'entered.at',
    },
    `from student join account on account.id = student.account_id
     cross join lateral (select max(created_at) as at from state_change change where change.entity_type = 'student'
       and change.entity_id = student.id and change.act = 'join' and change.reason_code = $2) entered
     where student.class_group_id = $1 and student.roster_state = 'joined' and entered.at >= $3
     order by entered.at desc, student.id limit ${LONGEST}`,
    [classGroupId, BY_CLASS_CODE, since],
  );
