import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import type { ClassReader } from '../people/classes-seen.js';

export interface ClassOfYearRow {
  id: string;
  name: string;
  programmeId: string;
  programmeName: string;
  nextProgrammeId: string | null;
  schoolYear: number;
  referentName: string;
  /** By name. */
  students: { id: string; firstName: string; lastName: string }[];
}

/**
 * Open classes of the earliest school year that has any: of a school, or those of one referent. Raw: their students in the same trip.
 */
export const classesToRoll = (manager: EntityManager, { schoolId, teacherId }: ClassReader): Promise<ClassOfYearRow[]> =>
  rowsOf<ClassOfYearRow>(
    manager,
    {
      id: 'own.id',
      name: 'own.name',
      programmeId: 'programme.id',
      programmeName: 'programme.name',
      nextProgrammeId: 'programme.next_programme_id',
      schoolYear: 'own.school_year',
      referentName: `account.first_name || ' ' || account.last_name`,
      students: `coalesce((select json_agg(json_build_object('id', student.id, 'firstName', student.first_name, 'lastName', student.last_name)
        order by student.last_name, student.first_name, student.id) from student where student.class_group_id = own.id), '[]')`,
    },
    `from class_group own join programme on programme.id = own.programme_id
     join membership referent on referent.id = own.referent_teacher_id join account on account.id = referent.account_id
     where own.school_id = $1 and own.archived_at is null and ($2::uuid is null or own.referent_teacher_id = $2)
       and own.school_year = (select min(known.school_year) from class_group known
         where known.school_id = $1 and known.archived_at is null and ($2::uuid is null or known.referent_teacher_id = $2))
     order by own.name, own.id`,
    [schoolId, teacherId],
  );
