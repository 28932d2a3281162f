import type {
  AgreementState,
  ApplicationStatus,
  ContactKind,
  ContractState,
  KindAvailability,
  Level,
  OfferKind,
  PlacesOfStudent,
  RosterState,
  SearchState,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { ClassGroup } from '../../../entities/class-group.entity.js';
import { placing } from '../../../entities/placement.entity.js';
import type { Programme } from '../../../entities/programme.entities.js';
import { Student } from '../../../entities/student.entity.js';
import { rowsBy, rowsOf, sql } from '../../../rows.js';
import { AVAILABILITY } from '../../people/availability.js';
import { guardiansAgree } from '../../people/guardian-page.js';
import { HOST, HOST_NAME, PLACED_ELSEWHERE, WAITING_PLACES } from '../../placements/host.js';
import { PLACES_OF_STUDENT } from '../../placements/rebounds.js';
import { type ClassReader, ofClassesSeen } from './classes-seen.js';
import { REFERENT } from './referent.js';

/** A student with the data of the class table. */
export interface ClassStudentRow {
  id: string;
  firstName: string;
  lastName: string;
  /** Null for some students who have not joined. */
  birthDate: string | null;
  rosterState: RosterState;
  invitedAt: Date | null;
  isEmancipated: boolean;
  /** A guardian contact is known. */
  hasGuardian: boolean;
  /** At least one contact is confirmed by the school. */
  isGuardianConfirmed: boolean;
  /** At least one contact is unconfirmed. */
  isGuardianWaiting: boolean;
  /** Whether the guardians agree to observation weeks; null before the first answer. */
  isGuardianAgreed: boolean | null;
  schoolAgreedAt: Date | null;
  schoolAgreementAskedAt: Date | null;
  classGroupId: string;
  /** Membership and name of the teacher who follows the student. */
  referent: { id: string; name: string } | null;
  searchState: SearchState;
  kinds: OfferKind[];
  availability: KindAvailability[];
  wantedRomeCodes: string[];
  communeInsee: string | null;
  statuses: ApplicationStatus[];
  /** Number of proposals of a teacher that await the student. */
  proposals: number;
  /** Last contact by a teacher of the school, or last proposal. */
  lastContact: { on: string; kind: ContactKind | 'proposal' } | null;
  /** Last move by the student: on an application, an invitation, a proposal. */
  lastActAt: Date | null;
  /** Null without an account. */
  accountCreatedAt: Date | null;
  placement: {
    id: string;
    companyName: string;
    title: string | null;
    isElsewhere: boolean;
    isWaiting: boolean;
    startOn: string;
    endOn: string | null;
    /** Null if none has begun. */
    agreement: { id: string; state: AgreementState } | null;
    /** Null if none has begun. */
    contract: { id: string; state: ContractState; filedOn: string | null } | null;
  } | null;
  /** Places lost and held, from which the domain derives a rebound. */
  places: PlacesOfStudent;
}

/**
 * Returns the students of these classes by name, or one of them, with applications, last contact and placement. Raw: sub-selects, in one
 * round trip.
 */
export async function studentsOfClasses(
  manager: EntityManager,
  classGroupIds: readonly string[],
  studentId: string | null = null,
): Promise<ClassStudentRow[]> {
  return rowsOf<ClassStudentRow>(
    manager,
    {
      id: 'student.id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      birthDate: 'student.birth_date',
      rosterState: 'student.roster_state',
      invitedAt: 'student.invited_at',
      isEmancipated: 'student.emancipated_on is not null',
      hasGuardian: 'exists (select 1 from guardian where guardian.student_id = student.id)',
      isGuardianConfirmed: 'exists (select 1 from guardian where guardian.student_id = student.id and guardian.confirmed_at is not null)',
      isGuardianWaiting: 'exists (select 1 from guardian where guardian.student_id = student.id and guardian.confirmed_at is null)',
      isGuardianAgreed: guardiansAgree('observation_week'),
      schoolAgreedAt: 'student.school_agreed_at',
      schoolAgreementAskedAt: 'student.school_agreement_asked_at',
      classGroupId: 'student.class_group_id',
      referent: `(select json_build_object('id', member.id, 'name', teacher.first_name || ' ' || teacher.last_name)
        from membership member join account teacher on teacher.id = member.account_id where member.id = ${REFERENT})`,
      searchState: 'student.search_state',
      kinds: 'student.kinds',
      availability: AVAILABILITY,
      wantedRomeCodes: 'student.wanted_rome_codes',
      communeInsee: 'student.commune_insee',
      accountCreatedAt: 'account.created_at',
      statuses: 'array(select application.status from application where application.student_id = student.id order by application.id)',
      proposals: `(select count(*)::int from application_draft draft where draft.student_id = student.id and draft.proposed_by_account_id is not null
          and draft.discarded_at is null)`,
      lastContact: `(select json_build_object('on', contact.happened_on, 'kind', contact.kind) from (
          select note.happened_on, note.kind, note.created_at from contact_note note
          where exists (select 1 from membership author where author.account_id = note.author_account_id and author.school_id = class_group.school_id)
            and note.student_id = student.id and note.kind <> 'note'
          union all
          select (change.created_at at time zone 'Europe/Paris')::date, 'proposal', change.created_at from state_change change
          where change.entity_type = 'application' and change.act = 'propose' and change.entity_id in (
            select id from application where student_id = student.id union all select id from application_draft where student_id = student.id)
        ) contact order by contact.happened_on desc, contact.created_at desc limit 1)`,
      lastActAt: `(select max(change.created_at) from state_change change where change.actor_account_id = student.account_id)`,
      placement: `(select json_build_object('id', placement.id, 'companyName', ${HOST_NAME}, 'title', offer.title,
          'isElsewhere', placement.source = 'declared', 'isWaiting', placement.state = 'declared', 'startOn', placement.start_on, 'endOn', placement.end_on,
          'agreement', case when agreement.id is not null then json_build_object('id', agreement.id, 'state', agreement.state) end,
          'contract', case when contract.id is not null then json_build_object('id', contract.id, 'state', contract.state, 'filedOn', contract.filed_on) end)
        from placement left join offer on offer.id = placement.offer_id ${HOST}
        left join agreement on agreement.placement_id = placement.id
        left join contract on contract.placement_id = placement.id
        where placement.student_id = student.id and ${placing()} order by placement.created_at desc limit 1)`,
      places: PLACES_OF_STUDENT,
    },
    `from student left join account on account.id = student.account_id join class_group on class_group.id = student.class_group_id
     where student.class_group_id = any($1::uuid[]) and ($2::uuid is null or student.id = $2)
     order by student.last_name, student.first_name, student.id`,
    [classGroupIds, studentId],
  );
}

export interface StudentSeenRow {
  studentId: string;
  firstName: string;
  lastName: string;
  classId: string;
  className: string;
}

/** Returns students of every class visible to this reader, by name. */
export function studentsSeen(manager: EntityManager, reader: ClassReader): Promise<StudentSeenRow[]> {
  const students = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.classGroup', 'classGroup')
    .where('classGroup.archivedAt is null')
    .orderBy('student.lastName')
    .addOrderBy('student.firstName')
    .addOrderBy('student.id');
  return rowsBy<StudentSeenRow, { classGroup: ClassGroup; student: Student }>(ofClassesSeen(students, 'classGroup', reader), {
    studentId: 'student.id',
    firstName: 'student.firstName',
    lastName: 'student.lastName',
    classId: 'classGroup.id',
    className: 'classGroup.name',
  });
}

export interface ClassSummaryRow {
  id: string;
  name: string;
  certification: string;
  level: Level;
  programmeId: string;
  programmeName: string;
  schoolYear: number;
  referentName: string;
  code: string | null;
  students: number;
  /** Number of students with an account. */
  joined: number;
  placed: number;
  /** Number of those whose only places were found outside Sève. */
  placedElsewhere: number;
  /** Number of students with a declared place that awaits its host or a paper. */
  waitingPlaces: number;
}

/** Returns the classes visible to this reader. */
export function classesSeen(manager: EntityManager, reader: ClassReader): Promise<ClassSummaryRow[]> {
  const classes = manager
    .createQueryBuilder(ClassGroup, 'classGroup')
    .leftJoin(Student, 'student', 'student.classGroupId = classGroup.id')
    .innerJoin('classGroup.programme', 'programme')
    .innerJoin('classGroup.referentTeacher', 'referent')
    .innerJoin('referent.account', 'referentAccount')
    .where('classGroup.archivedAt is null')
    .groupBy('classGroup.id')
    .addGroupBy('programme.id')
    .addGroupBy('referentAccount.id')
    .orderBy('classGroup.name')
    .addOrderBy('classGroup.id');
  return rowsBy<ClassSummaryRow, { classGroup: ClassGroup; programme: Programme }>(ofClassesSeen(classes, 'classGroup', reader), {
    id: 'classGroup.id',
    name: 'classGroup.name',
    certification: 'classGroup.certification',
    level: 'classGroup.level',
    programmeId: 'classGroup.programmeId',
    programmeName: 'programme.name',
    schoolYear: 'classGroup.schoolYear',
    referentName: sql("referentAccount.firstName || ' ' || referentAccount.lastName"),
    code: 'classGroup.code',
    students: sql('count(student.id)::int'),
    joined: sql('count(student.accountId)::int'),
    placed: sql("(count(student.id) filter (where student.searchState = 'placed'))::int"),
    placedElsewhere: sql(PLACED_ELSEWHERE),
    waitingPlaces: sql(WAITING_PLACES),
  });
}

export interface ArchivedClassRow {
  id: string;
  name: string;
  programmeName: string;
  schoolYear: number;
  archivedAt: Date;
}

const MOST_ARCHIVED = 200;

/** Returns archived classes visible to this reader, the latest first. */
export function archivedClassesSeen(manager: EntityManager, reader: ClassReader): Promise<ArchivedClassRow[]> {
  const classes = manager
    .createQueryBuilder(ClassGroup, 'classGroup')
    .innerJoin('classGroup.programme', 'programme')
    .where('classGroup.archivedAt is not null')
    .orderBy('classGroup.archivedAt', 'DESC')
    .addOrderBy('classGroup.id')
    .limit(MOST_ARCHIVED);
  return rowsBy<ArchivedClassRow, { classGroup: ClassGroup; programme: Programme }>(ofClassesSeen(classes, 'classGroup', reader), {
    id: 'classGroup.id',
    name: 'classGroup.name',
    programmeName: 'programme.name',
    schoolYear: 'classGroup.schoolYear',
    archivedAt: 'classGroup.archivedAt',
  });
}
