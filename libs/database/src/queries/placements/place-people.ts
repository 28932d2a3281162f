import type { CivilDate, CompanyStatus, OfferKind, PlacementSource, PlacementState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { type Addressee, addressee, contactOfCompany } from '../applications/application-people.js';
import { MEMBERS } from '../people/members.js';
import { REFERENT } from '../school/classes/referent.js';
import { SCHOOL_OF_STUDENT } from '../school/roster/roster-rows.js';
import { HOST, HOST_NAME, HOST_STATUS } from './host.js';

/** A placement with all recipients of letters about it. */
export interface PlacePeople {
  id: string;
  version: number;
  source: PlacementSource;
  state: PlacementState;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  hostName: string;
  companyId: string | null;
  /** Null for a host without account. */
  companyStatus: CompanyStatus | null;
  /** Null for a host without account. */
  communeInsee: string | null;
  /** Typed address; not that of the company's account. */
  contactEmail: string | null;
  studentId: string;
  studentFirstName: string;
  studentLastName: string;
  /** Null on some roster rows. */
  birthDate: CivilDate | null;
  schoolName: string | null;
  className: string | null;
  classGroupId: string | null;
  /** Null before the student joins. */
  student: Addressee | null;
  /** The referent teacher; null for a student without class. */
  teacher: Addressee | null;
  /** Contact of a verified host with an account. */
  contact: Addressee | null;
}

/** Returns the people of a placement. Raw: people as JSON, in one round trip. */
export async function peopleOfPlace(manager: EntityManager, id: string): Promise<PlacePeople> {
  const [row] = await rowsOf<PlacePeople>(
    manager,
    {
      id: 'placement.id',
      version: 'placement.version',
      source: 'placement.source',
      state: 'placement.state',
      kind: 'placement.kind',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      hostName: HOST_NAME,
      companyId: 'company.id',
      companyStatus: HOST_STATUS,
      communeInsee: 'site.commune_insee',
      contactEmail: 'placement.contact_email',
      studentId: 'student.id',
      studentFirstName: 'student.first_name',
      studentLastName: 'student.last_name',
      birthDate: 'student.birth_date::text',
      schoolName: 'school.name',
      className: 'class_group.name',
      classGroupId: 'class_group.id',
      student: `case when own.id is not null then ${addressee('own')} end`,
      teacher: `case when referent.id is not null then ${addressee('referent')} end`,
      contact: `case when contact.id is not null then ${addressee('contact')} end`,
    },
    `from placement
     ${HOST}
     left join account contact on contact.id = ${contactOfCompany('null')} and company.status = 'verified'
     join student on student.id = placement.student_id
     left join account own on own.id = student.account_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = ${SCHOOL_OF_STUDENT}
     left join ${MEMBERS} teacher on teacher.id = ${REFERENT}
     left join account referent on referent.id = teacher.account_id
     where placement.id = $1`,
    [id],
  );
  if (row === undefined) throw new Error(`Placement ${id} does not exist`);
  return row;
}
