import type { CivilDate, ContactFacts, OfferKind, PlacementState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { type ClassReader, sharesNow } from '../school/classes/classes-seen.js';
import { SCHOOL_OF_STUDENT } from '../school/roster/roster-rows.js';
import { CONTACT_FACTS } from './contact-facts.js';
import { HOST, HOST_NAME } from './host.js';

/** A declared place in a list. */
export interface DeclaredPlaceRow {
  id: string;
  state: PlacementState;
  studentId: string;
  firstName: string;
  lastName: string;
  /** Null on some roster rows. */
  birthDate: CivilDate | null;
  classId: string | null;
  className: string | null;
  schoolName: string | null;
  hostName: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  askedOn: CivilDate | null;
  contactFacts: ContactFacts;
  declaredAt: Date;
  /** Instant with microseconds, for the cursor. */
  declaredKey: string;
}

const ROW = {
  id: 'placement.id',
  state: 'placement.state',
  studentId: 'student.id',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  birthDate: 'student.birth_date::text',
  classId: 'class_group.id',
  className: 'class_group.name',
  schoolName: 'school.name',
  hostName: HOST_NAME,
  kind: 'placement.kind',
  startOn: 'placement.start_on::text',
  endOn: 'placement.end_on::text',
  askedOn: 'placement.asked_on::text',
  contactFacts: CONTACT_FACTS,
  declaredAt: 'placement.created_at',
  declaredKey: 'placement.created_at::text',
} as const;

interface Page {
  /** Cursor after the last row: whether it waits, its declaration, its id. */
  after: readonly [sort: string, declaredKey: string, id: string] | null;
  limit: number;
}

const WAITS = "placement.state = 'declared'";

/** Orders waiting places first, the oldest on top; then the others, the newest on top. */
const ORDER = `${WAITS} desc, case when ${WAITS} then placement.created_at end, case when ${WAITS} then placement.id end,
  placement.created_at desc, placement.id desc`;

/** SQL condition of the following rows; its parameters are those of `pageValues`, from $3 on. */
const AFTER = `($3::text is null
  or ($3 = 'waits' and (not ${WAITS} or (placement.created_at, placement.id) > ($4::timestamptz, $5::uuid)))
  or ($3 = 'rest' and not ${WAITS} and (placement.created_at, placement.id) < ($4::timestamptz, $5::uuid)))`;

const pageValues = ({ after, limit }: Page) => [...(after ?? [null, null, null]), limit];

const OF_SCHOOL = `from class_group join student on student.class_group_id = class_group.id
  join placement on placement.student_id = student.id and placement.source = 'declared'
  join school on school.id = class_group.school_id ${HOST}
  where class_group.school_id = $1 and ($2::uuid is null or ${sharesNow('class_group.id', '$2')})`;

const OF_COMPANY = `from company join company_site site on site.company_id = company.id
  join placement on placement.company_site_id = site.id and placement.source = 'declared'
  join student on student.id = placement.student_id
  left join class_group on class_group.id = student.class_group_id
  left join school on school.id = ${SCHOOL_OF_STUDENT}
  where company.id = $1 and $2::uuid is null`;

const pageOf = (manager: EntityManager, from: string, whose: readonly unknown[], page: Page): Promise<DeclaredPlaceRow[]> =>
  rowsOf<DeclaredPlaceRow>(manager, ROW, `${from} and ${AFTER} order by ${ORDER} limit $6`, [...whose, ...pageValues(page)]);

async function waitingIn(manager: EntityManager, from: string, whose: readonly unknown[]): Promise<number> {
  const rows = await manager.query<{ count: number }[]>(`select count(*)::int as count ${from} and ${WAITS}`, [...whose]);
  return rows[0]?.count ?? 0;
}

/** Returns declared places of students in the classes visible to this reader. Raw: a host with or without an account. */
export const declaredOfSchool = (manager: EntityManager, { schoolId, teacherId }: ClassReader, page: Page): Promise<DeclaredPlaceRow[]> =>
  pageOf(manager, OF_SCHOOL, [schoolId, teacherId], page);

export const waitingOfSchool = (manager: EntityManager, { schoolId, teacherId }: ClassReader): Promise<number> =>
  waitingIn(manager, OF_SCHOOL, [schoolId, teacherId]);

/** Returns declared places at the sites of a company. Raw: like the other query. */
export const declaredOfCompany = (manager: EntityManager, companyId: string, page: Page): Promise<DeclaredPlaceRow[]> =>
  pageOf(manager, OF_COMPANY, [companyId, null], page);

export const waitingOfCompany = (manager: EntityManager, companyId: string): Promise<number> =>
  waitingIn(manager, OF_COMPANY, [companyId, null]);
