import {
  type AgreementKind,
  type AgreementState,
  type AmendmentState,
  type CivilDate,
  OPEN_AMENDMENT_STATES,
  SIGNED_STATES,
  UNSIGNED_STATES,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { preparedQuery, rowsOf } from '../../../rows.js';
import { HOST, HOST_NAME } from '../../placements/host.js';
import type { ClassReader } from '../../school/classes/classes-seen.js';
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
  /** Of the amendment that is under way; null for none. */
  amendmentState: AmendmentState | null;
}

const SIGNATURES = (counted: string) => `(select count(*)::int from signatory join paper_version version on version.id = version_id
  where version.agreement_id = agreement.id and version.amendment_id is null and version.voided_at is null and ${counted})`;

const IS_HOST_DONE = `exists (select 1 from agreement_part part where part.agreement_id = agreement.id and part.party = 'host' and part.done_at is not null)`;

const UNDER_WAY = (read: string) =>
  `select ${read} from amendment where amendment.agreement_id = agreement.id and ${oneOf('amendment.state', OPEN_AMENDMENT_STATES)}`;
const IS_AMENDING = `exists (${UNDER_WAY('1')})`;

const ROW = {
  id: 'agreement.id',
  kind: 'agreement.kind',
  state: 'agreement.state',
  stateAt: 'agreement.state_at',
  isHostDone: IS_HOST_DONE,
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
  amendmentState: `(${UNDER_WAY('amendment.state')})`,
} as const;

/** Outer joins throughout: those that a condition does not name cost nothing. */
const JOINED = `left join placement on placement.id = agreement.placement_id
  left join student on student.id = placement.student_id
  left join class_group on class_group.id = student.class_group_id ${HOST}`;
const SCOPED = `from agreement ${JOINED}`;

interface Page {
  /** States asked for; `amending`: of the signed, those with an amendment under way. */
  states: readonly AgreementState[] | 'amending';
  /** First day and id of the last line. */
  after: readonly [startOn: CivilDate, id: string] | null;
  limit: number;
}

const IN_ORDER = 'order by placement.start_on, agreement.id';
/** The next to begin first: what is late stands on top. The page is found before the rest of its lines is read. */
const pageOf = (scope: string, { states }: Page) => `from (
    select agreement.id as page_id ${SCOPED} where ${scope} ${states === 'amending' ? `and ${IS_AMENDING}` : ''}
      and agreement.state = any($3) and ($4::date is null or (placement.start_on, agreement.id) > ($4, $5::uuid))
    ${IN_ORDER} limit $6
  ) page
  join agreement on agreement.id = page.page_id
  join placement on placement.id = agreement.placement_id
  join student on student.id = placement.student_id
  join school on school.id = agreement.school_id
  left join class_group on class_group.id = student.class_group_id ${HOST} ${IN_ORDER}`;
const pageValues = ({ states, after, limit }: Page) => [
  [...(states === 'amending' ? SIGNED_STATES : states)],
  ...(after ?? [null, null]),
  limit,
];

/** Of students in the classes that this reader sees. Raw: a host with or without an account. */
export const agreementsOfSchool = (manager: EntityManager, reader: ClassReader, page: Page): Promise<AgreementLineRow[]> =>
  rowsOf<AgreementLineRow>(manager, ROW, pageOf(ofSchoolReader('$1', '$2', reader), page), [
    ...[reader.schoolId, reader.teacherId],
    ...pageValues(page),
  ]);

/** At the sites of a company. Raw, as the other. */
export const agreementsOfCompany = (manager: EntityManager, companyId: string, page: Page): Promise<AgreementLineRow[]> =>
  rowsOf<AgreementLineRow>(manager, ROW, pageOf('company.id = $1 and $2::uuid is null', page), [companyId, null, ...pageValues(page)]);

export interface AgreementCountRow {
  state: AgreementState;
  count: number;
}

/** As a list counts them. */
export interface ListedCountRow extends AgreementCountRow {
  /** Of them, those with an amendment under way. */
  amending: number;
}

const COUNT = { state: 'agreement.state', count: 'count(*)::int' } as const;

/** One amendment of an agreement is under way at most: the join adds no rows. */
const countsOf = (manager: EntityManager, scope: string, values: unknown[]): Promise<ListedCountRow[]> =>
  rowsOf<ListedCountRow>(
    manager,
    { ...COUNT, amending: 'count(under_way.id)::int' },
    `${SCOPED} left join amendment under_way on under_way.agreement_id = agreement.id and ${oneOf('under_way.state', OPEN_AMENDMENT_STATES)}
     where ${scope} group by agreement.state`,
    values,
  );

/** Agreements by state, of the classes that this reader sees. */
export const agreementCountsOfSchool = (manager: EntityManager, reader: ClassReader): Promise<ListedCountRow[]> =>
  countsOf(manager, ofSchoolReader('$1', '$2', reader), [reader.schoolId, reader.teacherId]);

export const agreementCountsOfCompany = (manager: EntityManager, companyId: string): Promise<ListedCountRow[]> =>
  countsOf(manager, 'company.id = $1', [companyId]);

/** Agreements with an amendment under way, of the classes that this reader sees. They are few: read first. */
export async function amendingOfSchool(manager: EntityManager, reader: ClassReader): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    { count: 'count(*)::int' },
    `from amendment join agreement on agreement.id = amendment.agreement_id ${JOINED}
     where ${oneOf('amendment.state', OPEN_AMENDMENT_STATES)} and ${ofSchoolReader('$1', '$2', reader)}`,
    [reader.schoolId, reader.teacherId],
  );
  return row?.count ?? 0;
}

export interface LateCountRow extends AgreementCountRow {
  /** Of them, those whose first day has come before all have signed. */
  late: number;
}

/** Agreements that are not over or signed by state, and how many are late. */
export const openAgreementsOfSchool = (manager: EntityManager, reader: ClassReader, today: CivilDate): Promise<LateCountRow[]> =>
  rowsOf<LateCountRow>(
    manager,
    { ...COUNT, late: '(count(*) filter (where placement.start_on <= $3))::int' },
    `${SCOPED} where ${ofSchoolReader('$1', '$2', reader)} and ${oneOf('agreement.state', UNSIGNED_STATES)} group by agreement.state`,
    [reader.schoolId, reader.teacherId, today],
  );

/** Agreements of every school by state; to be shown once small counts are hidden. */
export const agreementCountsOfCampus = (manager: EntityManager): Promise<{ schoolId: string; state: AgreementState; count: number }[]> =>
  rowsOf<{ schoolId: string; state: AgreementState; count: number }>(
    manager,
    { schoolId: 'school_id', state: 'state', count: 'count(*)::int' },
    'from agreement group by school_id, state',
  );

export interface AgreementActsRow {
  /** Parts that wait for the company. */
  toFill: number;
  /** Papers that wait for a signature on its side. */
  toSign: number;
}

const actsCounted = preparedQuery<AgreementActsRow>(
  {
    toFill: `(count(*) filter (where agreement.state = 'draft' or (agreement.state = 'changes_requested' and not ${IS_HOST_DONE})))::int`,
    toSign: `(count(*) filter (where exists (select 1 from signatory join paper_version version on version.id = version_id
      where version.agreement_id = agreement.id and version.voided_at is null and signatory.role in ('host', 'tutor')
        and signatory.state in ('asked', 'opened'))))::int`,
  },
  `from agreement join placement on placement.id = agreement.placement_id
   join company_site site on site.id = placement.company_site_id
   where site.company_id = $1 and ${oneOf('agreement.state', UNSIGNED_STATES)}`,
);

/** What waits for a company in its agreements. Raw: two counts at once. */
export async function agreementActsOfCompany(manager: EntityManager, companyId: string): Promise<AgreementActsRow> {
  const [row] = await actsCounted(manager, [companyId]);
  return row ?? { toFill: 0, toSign: 0 };
}
