import type { Level } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface SchoolTeacherRow {
  accountId: string;
  firstName: string;
  lastName: string;
  email: string;
  emailVerified: boolean;
  classes: string[];
}

export const teachersOfSchool = (manager: EntityManager, schoolId: string): Promise<SchoolTeacherRow[]> =>
  manager.query(
    `select account.id as "accountId", account.first_name as "firstName", account.last_name as "lastName", account.email,
            account.email_verified as "emailVerified",
            coalesce((select json_agg(class_group.name order by class_group.name) from class_group where referent_teacher_id = teacher.id), '[]') as classes
     from teacher join account on account.id = teacher.account_id where teacher.school_id = $1
     order by account.last_name, account.first_name, account.id`,
    [schoolId],
  );

export interface SchoolClassRow {
  id: string;
  name: string;
  level: Level;
  students: number;
}

/** `students` as it is: small counts are hidden before they are shown. */
export const classesOfSchool = (manager: EntityManager, schoolId: string): Promise<SchoolClassRow[]> =>
  manager.query(
    `select class_group.id, class_group.name, class_group.level,
            (select count(*)::int from student where student.class_group_id = class_group.id) as students
     from class_group where class_group.school_id = $1 order by class_group.name, class_group.id`,
    [schoolId],
  );
