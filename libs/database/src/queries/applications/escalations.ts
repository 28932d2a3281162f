import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from '../parameters.js';
import { CONTACT_OF_COMPANY } from './application-people.js';

/** An application that the campus has taken over; who sent it is not told. */
export interface EscalationRow {
  id: string;
  about: 'application' | 'interview';
  companyId: string;
  companyName: string;
  contactName: string;
  contactEmail: string;
  /** Null for an unsolicited one. */
  offerId: string | null;
  offerTitle: string | null;
  sentOn: CivilDate;
  escalatedAt: Date;
  escalatedKey: string;
  /** Applications of the same company that the campus has taken over. */
  ofCompany: number;
}

/** Taken over by the campus, and still without an answer. */
export const isEscalated = (application: string): string =>
  `${application}.escalated_at is not null and ${application}.status in ('submitted', 'read', 'interview')`;

/** Who waits longest for the campus comes first. */
export async function escalatedApplications(
  manager: EntityManager,
  page: { after: readonly [escalatedAt: string, id: string] | null; limit: number },
): Promise<EscalationRow[]> {
  const value = new Parameters();
  const after =
    page.after &&
    ` and (application.escalated_at, application.id) > (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return manager.query(
    `select application.id, case when application.status = 'interview' then 'interview' else 'application' end as about,
       company.id as "companyId", company.name as "companyName", contact.first_name || ' ' || contact.last_name as "contactName",
       contact.email as "contactEmail", offer.id as "offerId", offer.title as "offerTitle",
       (application.created_at at time zone 'Europe/Paris')::date::text as "sentOn",
       application.escalated_at as "escalatedAt", application.escalated_at::text as "escalatedKey",
       (select count(*)::int from application alike join company_site site on site.id = alike.company_site_id
        where site.company_id = company.id and ${isEscalated('alike')}) as "ofCompany"
     from application
     join company_site on company_site.id = application.company_site_id
     join company on company.id = company_site.company_id
     left join offer on offer.id = application.offer_id
     join account contact on contact.id = coalesce(offer.contact_account_id, ${CONTACT_OF_COMPANY})
     where ${isEscalated('application')}${after ?? ''}
     order by application.escalated_at, application.id limit ${value.add(page.limit)}`,
    value.all,
  );
}
