import type { CivilDate, CompanyRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { CONTACT_OF_OFFER } from '../applications/application-people.js';
import { REFERENT } from './referent.js';

/** A placement with its people and its address. */
export interface PlaceRow {
  id: string;
  applicationId: string;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Of the offer; null where none announced the place. */
  weeklyMinutes: number | null;
  rhythm: string | null;
  siteName: string | null;
  address: string;
  communeInsee: string;
  companyPhone: string | null;
  /** Null once the company has no member. */
  contact: { firstName: string; lastName: string; email: string; role: CompanyRole | null } | null;
  /** Null for a student without class. */
  schoolName: string | null;
  referent: { firstName: string; lastName: string; email: string } | null;
  birthDate: CivilDate;
}

/** One of the student's own places; null when it is not theirs, or cancelled. Raw: people as JSON, in one trip. */
export async function placeOfStudent(manager: EntityManager, studentId: string, id: string): Promise<PlaceRow | null> {
  const [row] = await rowsOf<PlaceRow>(
    manager,
    {
      id: 'placement.id',
      applicationId: 'placement.application_id',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      weeklyMinutes: 'offer.weekly_minutes',
      rhythm: 'offer.rhythm',
      siteName: 'site.name',
      address: 'coalesce(offer.address, site.address)',
      communeInsee: 'coalesce(offer.commune_insee, site.commune_insee)',
      companyPhone: 'company.phone',
      contact: `case when contact.id is not null then
        json_build_object('firstName', contact.first_name, 'lastName', contact.last_name, 'email', contact.email, 'role', member.role) end`,
      schoolName: 'school.name',
      referent: `case when referent.id is not null then
        json_build_object('firstName', referent.first_name, 'lastName', referent.last_name, 'email', referent.email) end`,
      birthDate: 'student.birth_date::text',
    },
    `from placement
     join application on application.id = placement.application_id
     left join offer on offer.id = placement.offer_id
     join company_site site on site.id = application.company_site_id
     join company on company.id = site.company_id
     left join account contact on contact.id = ${CONTACT_OF_OFFER}
     left join company_member member on member.account_id = contact.id
     join student on student.id = placement.student_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = class_group.school_id
     left join teacher on teacher.id = ${REFERENT}
     left join account referent on referent.id = teacher.account_id
     where placement.id = $1 and placement.student_id = $2`,
    [id, studentId],
  );
  return row ?? null;
}
