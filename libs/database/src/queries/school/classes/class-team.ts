import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { REFERENT } from './referent.js';

export interface ClassTeacherRow {
  /** Id of the sharing. */
  id: string;
  membershipId: string;
  firstName: string;
  lastName: string;
  fromAt: Date;
  /** Last day of a delegation. */
  delegatedUntil: string | null;
  isReferent: boolean;
  /** Number of students of this class whom this teacher follows. */
  students: number;
}

/** Returns the teachers of a class, current or from a later day on: the referent first, then by name. Raw: counts of students. */
export const teachersOfClass = (manager: EntityManager, classGroupId: string): Promise<ClassTeacherRow[]> =>
  rowsOf<ClassTeacherRow>(
    manager,
    {
      id: 'shared.id',
      membershipId: 'member.id',
      firstName: 'account.first_name',
      lastName: 'account.last_name',
      fromAt: 'shared.from_at',
      delegatedUntil: 'shared.delegated_until::text',
      isReferent: 'class_group.referent_teacher_id = member.id',
      students: `(select count(*)::int from student where student.class_group_id = class_group.id and ${REFERENT} = member.id)`,
    },
    `from class_teacher shared join class_group on class_group.id = shared.class_group_id
     join membership member on member.id = shared.membership_id and member.to_at is null
     join account on account.id = member.account_id
     where shared.class_group_id = $1 and (shared.to_at is null or shared.to_at > now())
     order by class_group.referent_teacher_id <> member.id, account.last_name, account.first_name, shared.id`,
    [classGroupId],
  );

export interface ColleagueRow {
  membershipId: string;
  firstName: string;
  lastName: string;
  /** Number of students in all current classes followed by this teacher. */
  followed: number;
}

/**
 * Returns teachers of a school by name, or one of them, with the number of students each follows. Raw: one grouped count joined to the
 * list.
 */
export const teachersWithLoad = (manager: EntityManager, schoolId: string, membershipId: string | null = null): Promise<ColleagueRow[]> =>
  rowsOf<ColleagueRow>(
    manager,
    {
      membershipId: 'member.id',
      firstName: 'account.first_name',
      lastName: 'account.last_name',
      followed: 'coalesce(load.students, 0)',
    },
    `from membership member join account on account.id = member.account_id
     left join (select ${REFERENT} as teacher_id, count(*)::int as students from student join class_group on class_group.id = student.class_group_id
       where class_group.school_id = $1 and class_group.archived_at is null group by 1) load on load.teacher_id = member.id
     where member.school_id = $1 and member.role = 'teacher' and member.to_at is null and ($2::uuid is null or member.id = $2)
     order by account.last_name, account.first_name, member.id`,
    [schoolId, membershipId],
  );
