import type { ApplicationStatus, Level, RefusalReason } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from './parameters.js';

/** An application as the company's own rows tell it, before it is decided what may be shown. */
export interface CompanyApplicationRow {
  id: string;
  status: ApplicationStatus;
  createdAt: Date;
  createdKey: string;
  readAt: Date | null;
  answeredAt: Date | null;
  motivation: string;
  companyMessage: string | null;
  refusalReason: RefusalReason | null;
  offerId: string;
  offerTitle: string;
  studentId: string;
  firstName: string;
  lastName: string;
  email: string;
  birthDate: string;
  schoolName: string | null;
  className: string | null;
  certification: string | null;
  level: Level | null;
  availableFrom: string | null;
  availableTo: string | null;
  skills: string[];
}

const APPLICATIONS = `
  select application.id, application.status, application.created_at as "createdAt", application.created_at::text as "createdKey",
    application.read_at as "readAt", application.answered_at as "answeredAt", application.motivation,
    application.company_message as "companyMessage", application.refusal_reason as "refusalReason",
    offer.id as "offerId", offer.title as "offerTitle", student.id as "studentId",
    account.first_name as "firstName", account.last_name as "lastName", account.email, student.birth_date as "birthDate",
    school.name as "schoolName", class_group.name as "className", class_group.certification, class_group.level,
    student.available_from as "availableFrom", student.available_to as "availableTo", student.skills
  from application
  join offer on offer.id = application.offer_id
  join company_site on company_site.id = offer.company_site_id
  join student on student.id = application.student_id
  join account on account.id = student.account_id
  left join class_group on class_group.id = student.class_group_id
  left join school on school.id = class_group.school_id`;

/** One application to an offer of this company; null when it is not theirs. */
export async function applicationForCompany(manager: EntityManager, companyId: string, id: string): Promise<CompanyApplicationRow | null> {
  const [row] = await manager.query(`${APPLICATIONS} where application.id = $1 and company_site.company_id = $2`, [id, companyId]);
  return row ?? null;
}

/** Applications to one offer, the newest first. */
export async function applicationsOfOffer(
  manager: EntityManager,
  offerId: string,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  const conditions = [`application.offer_id = ${value.add(offerId)}`];
  if (page.after) {
    conditions.push(
      `(application.created_at, application.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`,
    );
  }
  return manager.query(
    `${APPLICATIONS} where ${conditions.join(' and ')} order by application.created_at desc, application.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
