import type { AgreementKind, AgreementState, CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import type { ClassReader } from '../people/classes-seen.js';
import { HOST, HOST_NAME } from '../placements/host.js';
import { ofSchoolReader } from './agreement-row.js';

/** A line of a list of agreements. */
export interface AgreementLineRow {
  id: string;
  kind: AgreementKind;
  state: AgreementState;
  stateAt: Date;
  isHostDone: boolean;
  studentId: string;
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster. */
  birthDate: CivilDate | null;
  classId: string | null;
  className: string | null;
  schoolName: string;
  hostName: string;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Signatures given and asked for, of the version that is out. */
  signed: number;
  signatories: number;
}

const SIGNATURES = (counted: string) => `(select count(*)::int from signatory join paper_version version on version.id = version_id
  where version.agreement_id = agreement.id and version.amendment_id is null and version.voided_at is null and ${counted})`;

const ROW = {
  id: 'agreement.id',
  kind: 'agreement.kind',
  state: 'agreement.state',
  stateAt: 'agreement.state_at',
  isHostDone: `exists (select 1 from agreement_part part where part.agreement_id = agreement.id and part.party = 'host' and part.done_at is not null)`,
  studentId: 'student.id',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  birthDate: 'student.birth_date::text',
  classId: 'class_group.id',
  className: 'class_group.name',
  schoolName: 'school.name',
  hostName: HOST_NAME,
  startOn: 'placement.start_on::text',
  endOn: 'placement.end_on::text',
  signed: SIGNATURES(`signatory.state = 'signed'`),
  signatories: SIGNATURES(`signatory.state <> 'delegated'`),
} as const;

const FROM = `from agreement
  join placement on placement.id = agreement.placement_id
  join student on student.id = placement.student_id
  join school on school.id = agreement.school_id
  left join class_group on class_group.id = student.class_group_id ${HOST}`;

interface Page {
  /** States asked for. */
  states: readonly AgreementState[];
  /** First day and id of the last line. */
  after: readonly [startOn: CivilDate, id: string] | null;
  limit: number;
}

/** The next to begin first: what is late stands on top. */
const PAGE = `agreement.state = any($3) and ($4::date is null or (placement.start_on, agreement.id) > ($4, $5::uuid))
  order by placement.start_on, agreement.id limit $6`;
const pageValues = ({ states, after, limit }: Page) => [[...states], ...(after ?? [null, null]), limit];

/** Of students in the classes that this reader sees. Raw: a host with or without an account. */
export const agreementsOfSchool = (manager: EntityManager, { schoolId, teacherId }: ClassReader, page: Page): Promise<AgreementLineRow[]> =>
  rowsOf<AgreementLineRow>(manager, ROW, `${FROM} where ${ofSchoolReader('$1', '$2')} and ${PAGE}`, [
    schoolId,
    teacherId,
    ...pageValues(page),
  ]);

/** At the sites of a company. Raw, as the other. */
export const agreementsOfCompany = (manager: EntityManager, companyId: string, page: Page): Promise<AgreementLineRow[]> =>
  rowsOf<AgreementLineRow>(manager, ROW, `${FROM} where company.id = $1 and $2::uuid is null and ${PAGE}`, [
    companyId,
    null,
    ...pageValues(page),
  ]);

export interface AgreementCountRow {
  state: AgreementState;
  count: number;
}

/** Agreements by state, of the classes that this reader sees. */
export const agreementCountsOfSchool = (manager: EntityManager, { schoolId, teacherId }: ClassReader): Promise<AgreementCountRow[]> =>
  rowsOf<AgreementCountRow>(manager, COUNT, `${FROM} where ${ofSchoolReader('$1', '$2')} group by agreement.state`, [schoolId, teacherId]);

export const agreementCountsOfCompany = (manager: EntityManager, companyId: string): Promise<AgreementCountRow[]> =>
  rowsOf<AgreementCountRow>(manager, COUNT, `${FROM} where company.id = $1 group by agreement.state`, [companyId]);

const COUNT = { state: 'agreement.state', count: 'count(*)::int' } as const;
