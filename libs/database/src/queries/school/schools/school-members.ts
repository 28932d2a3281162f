import type { SchoolRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { placing } from '../../../entities/placement.entity.js';
import { rowsOf } from '../../../rows.js';
import { sharesNow } from '../classes/classes-seen.js';

export interface SchoolMemberRow {
  id: string;
  accountId: string;
  role: SchoolRole;
  firstName: string;
  lastName: string;
  email: string;
  since: Date;
  /** Null while it is active. */
  until: Date | null;
  /** Currently shared classes. */
  classes: string[];
  /** Number of current classes of which it is the referent. */
  referentOf: number;
  hasSecondStep: boolean;
}

/** Returns all current and former members of the school: current ones first, then by name. Raw: sub-selects of the classes. */
export const membersOfSchool = (manager: EntityManager, schoolId: string): Promise<SchoolMemberRow[]> =>
  rowsOf<SchoolMemberRow>(
    manager,
    {
      id: 'member.id',
      accountId: 'account.id',
      role: 'member.role',
      firstName: 'account.first_name',
      lastName: 'account.last_name',
      email: 'account.email',
      since: 'member.from_at',
      until: 'member.to_at',
      classes: `array(select own.name from class_group own where ${sharesNow('own.id', 'member.id')} and own.archived_at is null order by own.name)`,
      referentOf: '(select count(*)::int from class_group own where own.referent_teacher_id = member.id and own.archived_at is null)',
      hasSecondStep:
        'exists (select 1 from second_step where second_step.account_id = account.id and second_step.confirmed_at is not null)',
    },
    `from membership member join account on account.id = member.account_id where member.school_id = $1
     order by member.to_at is not null, account.last_name, account.first_name, member.id limit 500`,
    [schoolId],
  );

const PLACED_OF_SCHOOL = `from student join class_group on class_group.id = student.class_group_id
  where class_group.school_id = $1 and class_group.archived_at is null and student.search_state = 'placed'`;

export interface SchoolOfficeFigures {
  classes: number;
  students: number;
  members: number;
  /** Number of students with a place; `placedElsewhere`: of those whose only places were found outside Sève. */
  placed: number;
  placedElsewhere: number;
  openInvitations: number;
}

/** Returns the counts for an office's home page. Raw: several counts at once. */
export async function officeFigures(manager: EntityManager, schoolId: string): Promise<SchoolOfficeFigures> {
  const [row] = await rowsOf<SchoolOfficeFigures>(
    manager,
    {
      classes: '(select count(*)::int from class_group own where own.school_id = $1 and own.archived_at is null)',
      students:
        '(select count(*)::int from student join class_group own on own.id = student.class_group_id where own.school_id = $1 and own.archived_at is null)',
      members: '(select count(*)::int from membership member where member.school_id = $1 and member.to_at is null)',
      placed: `(select count(*)::int ${PLACED_OF_SCHOOL})`,
      placedElsewhere: `(select count(*)::int ${PLACED_OF_SCHOOL} and not exists (
        select 1 from placement where placement.student_id = student.id and placement.source <> 'declared' and ${placing()}))`,
      openInvitations: `(select count(*)::int from invitation where invitation.school_id = $1 and used_at is null and revoked_at is null
        and expires_at > now())`,
    },
    '',
    [schoolId],
  );
  return row as SchoolOfficeFigures;
}
