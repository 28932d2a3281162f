import { type CivilDate, CONTRACT_UNSIGNED_STATES, UNENDED_PLACEMENT_STATES, UNSIGNED_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { HOST, HOST_NAME } from '../../placements/host.js';
import type { ClassReader } from '../classes/classes-seen.js';

export interface ClassOfYearRow {
  id: string;
  name: string;
  programmeId: string;
  programmeName: string;
  /** Key of the programme's diploma. */
  certification: string;
  /** Programme of the following year; null if there is none, or it is archived. */
  following: { id: string; name: string; certification: string } | null;
  schoolYear: number;
  referentName: string;
  /** Students by name. */
  students: { id: string; firstName: string; lastName: string }[];
}

/**
 * Returns open classes of the earliest school year that has any: of a school, or of one referent. Raw: their students in the same round
 * trip.
 */
export const classesToRoll = (manager: EntityManager, { schoolId, teacherId }: ClassReader): Promise<ClassOfYearRow[]> =>
  rowsOf<ClassOfYearRow>(
    manager,
    {
      id: 'own.id',
      name: 'own.name',
      programmeId: 'programme.id',
      programmeName: 'programme.name',
      certification: 'programme.certification',
      following: `(select json_build_object('id', next.id, 'name', next.name, 'certification', next.certification)
        from programme next where next.id = programme.next_programme_id and next.archived_at is null)`,
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

/** A placement that has not ended, or whose papers are unsigned. */
export interface PlacementUnderWayRow {
  classId: string;
  studentId: string;
  firstName: string;
  lastName: string;
  hostName: string;
  startOn: CivilDate;
  /** Null for a job without end. */
  endOn: CivilDate | null;
  /** Its agreement or contract is not signed by all. */
  isUnsigned: boolean;
}

const UNSIGNED_PAPER = `(exists (select 1 from agreement where agreement.placement_id = placement.id and ${oneOf('agreement.state', UNSIGNED_STATES)})
  or exists (select 1 from contract where contract.placement_id = placement.id and ${oneOf('contract.state', CONTRACT_UNSIGNED_STATES)}))`;

/** Returns those of the students of these classes of the school, by class and name. Raw: papers in the same round trip. */
export const placementsUnderWay = (
  manager: EntityManager,
  { schoolId, classIds, today }: { schoolId: string; classIds: readonly string[]; today: CivilDate },
): Promise<PlacementUnderWayRow[]> =>
  rowsOf<PlacementUnderWayRow>(
    manager,
    {
      classId: 'student.class_group_id',
      studentId: 'student.id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      hostName: HOST_NAME,
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      isUnsigned: UNSIGNED_PAPER,
    },
    `from placement join student on student.id = placement.student_id ${HOST}
     where student.school_id = $1 and student.class_group_id = any($2) and ${oneOf('placement.state', UNENDED_PLACEMENT_STATES)}
       and (placement.end_on is null or placement.end_on >= $3 or ${UNSIGNED_PAPER})
     order by student.last_name, student.first_name, student.id, placement.start_on, placement.id`,
    [schoolId, classIds, today],
  );
