import type { Level } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Account } from '../../../entities/account.entity.js';
import { ClassGroup } from '../../../entities/class-group.entity.js';
import { Membership } from '../../../entities/membership.entity.js';
import { rowsBy, sql } from '../../../rows.js';
import { inRole } from '../../people/members.js';
import { sharesNow } from '../classes/classes-seen.js';

export interface SchoolTeacherRow {
  membershipId: string;
  accountId: string;
  firstName: string;
  lastName: string;
  email: string;
  emailVerified: boolean;
  classes: string[];
}

export const teachersOfSchool = (manager: EntityManager, schoolId: string): Promise<SchoolTeacherRow[]> =>
  rowsBy<SchoolTeacherRow, { account: Account; teacher: Membership }>(
    manager
      .createQueryBuilder(Membership, 'teacher')
      .innerJoin('teacher.account', 'account')
      .where({ schoolId, ...inRole('teacher') })
      .orderBy('account.lastName')
      .addOrderBy('account.firstName')
      .addOrderBy('account.id'),
    {
      membershipId: 'teacher.id',
      accountId: 'account.id',
      firstName: 'account.firstName',
      lastName: 'account.lastName',
      email: 'account.email',
      emailVerified: 'account.emailVerified',
      classes: sql(
        `array(select own.name from class_group own where ${sharesNow('own.id', 'teacher.id')} and own.archived_at is null order by own.name)`,
      ),
    },
  );

export interface SchoolClassRow {
  id: string;
  name: string;
  level: Level;
  students: number;
}

/** Returns the classes with the exact number of `students`; small counts must be hidden before display. */
export const classesOfSchool = (manager: EntityManager, schoolId: string): Promise<SchoolClassRow[]> =>
  rowsBy<SchoolClassRow, { classGroup: ClassGroup }>(
    manager.createQueryBuilder(ClassGroup, 'classGroup').where({ schoolId }).orderBy('classGroup.name').addOrderBy('classGroup.id'),
    {
      id: 'classGroup.id',
      name: 'classGroup.name',
      level: 'classGroup.level',
      students: sql('(select count(*)::int from student where student.class_group_id = classGroup.id)'),
    },
  );
