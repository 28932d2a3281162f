import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { type Addressee, addressee } from '../../applications/application-people.js';
import { MEMBERS } from '../../people/members.js';
import { REFERENT } from '../classes/referent.js';

/** Guardian of a minor, to confirm or already confirmed. */
export interface GuardianToConfirmRow {
  studentId: string;
  firstName: string;
  lastName: string;
  /** Of the student's account; null without one. */
  ownEmail: string | null;
  schoolId: string | null;
  contactId: string;
  guardianFirstName: string;
  guardianLastName: string;
  organisation: string | null;
  guardianEmail: string | null;
  guardianPhone: string | null;
  typedAt: Date;
}

/** SQL: unconfirmed (`wait`) or confirmed (`count`) guardians of minors who are not emancipated. */
const guardiansThat = (are: 'wait' | 'count', today: string): string => `from guardian join student on student.id = guardian.student_id
  left join account on account.id = student.account_id
  where guardian.confirmed_at is ${are === 'wait' ? '' : 'not'} null and student.emancipated_on is null and student.birth_date > ${today}::date - interval '18 years'`;

/** SQL: students without a class. Students who wait to join a class are left to its teacher. */
const WITHOUT_CLASS = `student.class_group_id is null and student.roster_state <> 'to_confirm'`;

/** SQL: unconfirmed guardians of students without a class. */
export const guardiansWithoutClass = (today: string): string => `${guardiansThat('wait', today)} and ${WITHOUT_CLASS}`;

const toConfirm = (manager: EntityManager, from: string, values: string[]): Promise<GuardianToConfirmRow[]> =>
  rowsOf<GuardianToConfirmRow>(
    manager,
    {
      studentId: 'student.id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      ownEmail: 'account.email',
      schoolId: 'student.school_id',
      contactId: 'guardian.contact_id',
      guardianFirstName: 'guardian.first_name',
      guardianLastName: 'guardian.last_name',
      organisation: 'guardian.organisation',
      guardianEmail: 'guardian.email',
      guardianPhone: 'guardian.phone',
      typedAt: 'guardian.updated_at',
    },
    `${from} order by student.last_name, student.first_name, student.id, guardian.place`,
    values,
  );

export const guardiansToConfirm = {
  ofClass: (manager: EntityManager, classGroupId: string, today: CivilDate): Promise<GuardianToConfirmRow[]> =>
    toConfirm(manager, `${guardiansThat('wait', '$1')} and student.class_group_id = $2`, [today, classGroupId]),
  withoutClass: (manager: EntityManager, today: CivilDate): Promise<GuardianToConfirmRow[]> =>
    toConfirm(manager, guardiansWithoutClass('$1'), [today]),
  confirmedWithoutClass: (manager: EntityManager, today: CivilDate): Promise<GuardianToConfirmRow[]> =>
    toConfirm(manager, `${guardiansThat('count', '$1')} and ${WITHOUT_CLASS}`, [today]),
};

/** A class with unconfirmed guardians, and the referent teacher of their students. */
export interface WaitingClassRow {
  classGroupId: string;
  className: string;
  referent: Addressee;
}

/** Returns unconfirmed guardians in open classes whose referent has had no letter about them. Raw: people as JSON, in one round trip. */
export const classesWithGuardiansWaiting = (manager: EntityManager, today: CivilDate): Promise<WaitingClassRow[]> =>
  rowsOf<WaitingClassRow>(
    manager,
    { classGroupId: 'class_group.id', className: 'class_group.name', referent: addressee('referent') },
    `from class_group join lateral (
       select distinct ${REFERENT} as id ${guardiansThat('wait', '$1')} and student.class_group_id = class_group.id
     ) waiting on true
     join ${MEMBERS} teacher on teacher.id = waiting.id join account referent on referent.id = teacher.account_id
     where class_group.archived_at is null
       and not exists (select 1 from email told where told.letter = 'guardians-waiting' and told.entity_id = class_group.id
         and told.to_account_id = referent.id)
     order by class_group.id, referent.id`,
    [today],
  );

interface ReaderRow {
  studentId: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** Returns the mailboxes of the students of these schools and their guardians, to detect doubts. Raw: a row type of its own. */
export async function mailboxesAround(
  manager: EntityManager,
  schoolIds: readonly string[],
): Promise<{ pupils: ReaderRow[]; guardians: ReaderRow[] }> {
  const name = { studentId: 'student.id', firstName: 'student.first_name', lastName: 'student.last_name' };
  const scope = 'where student.school_id = any($1::uuid[])';
  const pupils = await rowsOf<ReaderRow>(
    manager,
    { ...name, email: 'account.email' },
    `from student join account on account.id = student.account_id ${scope}`,
    [schoolIds],
  );
  const guardians = await rowsOf<ReaderRow>(
    manager,
    { studentId: 'student.id', firstName: 'guardian.first_name', lastName: 'guardian.last_name', email: 'guardian.email' },
    `from guardian join student on student.id = guardian.student_id ${scope} and guardian.email is not null`,
    [schoolIds],
  );
  return { pupils, guardians };
}
