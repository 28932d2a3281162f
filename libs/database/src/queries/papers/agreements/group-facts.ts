import { type AgreementState, type CivilDate, INTERN_KINDS, type OfferKind, type PlacementState } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { hasTakenDays } from '../../../entities/placement.entity.js';
import { Student } from '../../../entities/student.entity.js';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { HOST } from '../../placements/host.js';
import { type ClassReader, ofClassesSeen } from '../../school/classes/classes-seen.js';

/** Students of the reader's classes that are not archived, with their class, by name. */
export function studentsOfReader(manager: EntityManager, ids: readonly string[], reader: ClassReader): Promise<Student[]> {
  const query = manager
    .createQueryBuilder(Student, 'student')
    .innerJoinAndSelect('student.classGroup', 'classGroup')
    .where({ id: In(ids) })
    .andWhere('classGroup.archivedAt is null')
    .orderBy('student.lastName')
    .addOrderBy('student.firstName')
    .addOrderBy('student.id');
  return ofClassesSeen(query, 'classGroup', reader).getMany();
}

/** A standing placement of a student, with its agreement. */
export interface PlaceOfGroupRow {
  id: string;
  studentId: string;
  kind: OfferKind;
  state: PlacementState;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Null where neither the place nor an offer says it. */
  weeklyMinutes: number | null;
  siteId: string | null;
  siren: string | null;
  hostName: string | null;
  isDeclared: boolean;
  agreementId: string | null;
  agreementState: AgreementState | null;
}

/** Raw: a host with or without an account, and the agreement of the place. */
export const placesOfGroup = (manager: EntityManager, studentIds: readonly string[]): Promise<PlaceOfGroupRow[]> =>
  rowsOf<PlaceOfGroupRow>(
    manager,
    {
      id: 'placement.id',
      studentId: 'placement.student_id',
      kind: 'placement.kind',
      state: 'placement.state',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      weeklyMinutes: 'coalesce(placement.weekly_minutes, offer.weekly_minutes)',
      siteId: 'site.id',
      siren: 'coalesce(company.siren, placement.host_siren)',
      hostName: 'placement.host_name',
      isDeclared: `placement.source = 'declared'`,
      agreementId: 'agreement.id',
      agreementState: 'agreement.state',
    },
    `from placement ${HOST} left join offer on offer.id = placement.offer_id left join agreement on agreement.placement_id = placement.id
     where placement.student_id = any($1) and ${hasTakenDays()} order by placement.start_on, placement.id`,
    [studentIds],
  );

export interface GuardianOfGroupRow {
  studentId: string;
  name: string;
  /** Null for a guardian who signs on paper. */
  email: string | null;
}

/** Legal representatives of these students. */
export const guardiansOfGroup = (manager: EntityManager, studentIds: readonly string[]): Promise<GuardianOfGroupRow[]> =>
  rowsOf<GuardianOfGroupRow>(
    manager,
    { studentId: 'guardian.student_id', name: `guardian.first_name || ' ' || guardian.last_name`, email: 'guardian.email' },
    'from guardian where guardian.student_id = any($1) order by guardian.student_id, guardian.place desc',
    [studentIds],
  );

interface NamedTutor {
  name: string;
  /** Told apart by it where it is known. */
  email: string | null;
  siren: string;
  on: CivilDate;
}

/** Standing agreements with this legal person that name the tutor, drafts too, and run on this day. Raw: by the JSON of their parts. */
export async function agreementsNaming(manager: EntityManager, { name, email, siren, on }: NamedTutor): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    { count: 'count(*)::int' },
    `from placement ${HOST} join agreement on agreement.placement_id = placement.id and ${oneOf('agreement.kind', INTERN_KINDS)}
     join agreement_part part on part.agreement_id = agreement.id and part.party = 'host'
     where coalesce(company.siren, placement.host_siren) = $1 and ${hasTakenDays()} and $2 between placement.start_on and placement.end_on
       and lower(part.content ->> $3) = lower($4)`,
    [siren, on, email === null ? 'tutorName' : 'tutorEmail', email ?? name],
  );
  return row?.count ?? 0;
}
