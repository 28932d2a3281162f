import type { ApplicationStatus, Locale, RefusalReason } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface Addressee {
  accountId: string;
  address: string;
  locale: Locale;
  firstName: string;
}

/** Who is told about an application, and what their letters speak of. */
export interface ApplicationPeople {
  applicationId: string;
  status: ApplicationStatus;
  readAt: Date | null;
  refusalReason: RefusalReason | null;
  companyMessage: string | null;
  offerId: string;
  offerTitle: string;
  startFrom: string | null;
  communeInsee: string;
  companyName: string;
  lastName: string;
  birthDate: string;
  schoolName: string | null;
  classGroupId: string | null;
  className: string | null;
  /** First day of the placement, once there is one. */
  startOn: string | null;
  student: Addressee;
  /** The member of the company who answers for the offer. */
  contact: Addressee;
  /** The referent teacher; null for a student without class. */
  teacher: Addressee | null;
}

const addressee = (account: string) =>
  `json_build_object('accountId', ${account}.id, 'address', ${account}.email, 'locale', ${account}.locale, 'firstName', ${account}.first_name)`;

export async function peopleOfApplications(manager: EntityManager, applicationIds: readonly string[]): Promise<ApplicationPeople[]> {
  return manager.query(
    `select application.id as "applicationId", application.status, application.read_at as "readAt",
       application.refusal_reason as "refusalReason", application.company_message as "companyMessage",
       offer.id as "offerId", offer.title as "offerTitle", offer.start_from as "startFrom", offer.commune_insee as "communeInsee",
       company.name as "companyName", own.last_name as "lastName", student.birth_date as "birthDate",
       school.name as "schoolName", class_group.id as "classGroupId", class_group.name as "className", placement.start_on as "startOn",
       ${addressee('own')} as student, ${addressee('contact')} as contact,
       case when referent.id is not null then ${addressee('referent')} end as teacher
     from application
     join offer on offer.id = application.offer_id
     join account contact on contact.id = offer.contact_account_id
     join company_site on company_site.id = offer.company_site_id
     join company on company.id = company_site.company_id
     join student on student.id = application.student_id
     join account own on own.id = student.account_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = class_group.school_id
     left join teacher on teacher.id = class_group.referent_teacher_id
     left join account referent on referent.id = teacher.account_id
     left join placement on placement.application_id = application.id
     where application.id = any($1)
     order by application.id`,
    [applicationIds],
  );
}
