import type { CivilDate, OfferKind, PlacementState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { type ClassReader, sharesNow } from '../people/classes-seen.js';
import { HOST, HOST_NAME } from './host.js';

/** A place found elsewhere, in a list. */
export interface DeclaredPlaceRow {
  id: string;
  state: PlacementState;
  studentId: string;
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster. */
  birthDate: CivilDate | null;
  classId: string | null;
  className: string | null;
  schoolName: string | null;
  hostName: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  askedOn: CivilDate | null;
  declaredAt: Date;
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
  declaredAt: 'placement.created_at',
} as const;

/** Those that wait come first, the oldest of them before; then the newest. */
const ORDER = `placement.state = 'declared' desc, case when placement.state = 'declared' then placement.created_at end, placement.created_at desc, placement.id`;

/** Of a list: more are not shown. */
export const DECLARED_PLACES_SHOWN = 200;

/** Of students in the classes that this reader sees. Raw: a host with or without an account. */
export const declaredOfSchool = (manager: EntityManager, { schoolId, teacherId }: ClassReader): Promise<DeclaredPlaceRow[]> =>
  rowsOf<DeclaredPlaceRow>(
    manager,
    ROW,
    `from class_group join student on student.class_group_id = class_group.id
     join placement on placement.student_id = student.id and placement.source = 'declared'
     join school on school.id = class_group.school_id ${HOST}
     where class_group.school_id = $1 and ($2::uuid is null or ${sharesNow('class_group.id', '$2')})
     order by ${ORDER} limit ${DECLARED_PLACES_SHOWN}`,
    [schoolId, teacherId],
  );

/** At the sites of a company. Raw, as the other. */
export const declaredOfCompany = (manager: EntityManager, companyId: string): Promise<DeclaredPlaceRow[]> =>
  rowsOf<DeclaredPlaceRow>(
    manager,
    ROW,
    `from company join company_site site on site.company_id = company.id
     join placement on placement.company_site_id = site.id and placement.source = 'declared'
     join student on student.id = placement.student_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = coalesce(class_group.school_id, student.school_id)
     where company.id = $1 order by ${ORDER} limit ${DECLARED_PLACES_SHOWN}`,
    [companyId],
  );
