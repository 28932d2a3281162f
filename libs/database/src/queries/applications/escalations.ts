import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { CONTACT_OF_COMPANY } from './application-people.js';

/** An application that the campus has taken over, without its student. */
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

/** The one that waits longest for the campus comes first. Raw: contact and counts by sub-selects. */
export async function escalatedApplications(
  manager: EntityManager,
  page: { after: readonly [escalatedAt: string, id: string] | null; limit: number },
): Promise<EscalationRow[]> {
  const value = new Parameters();
  const after =
    page.after &&
    ` and (application.escalated_at, application.id) > (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return rowsOf<EscalationRow>(
    manager,
    {
      id: 'application.id',
      about: `case when application.status = 'interview' then 'interview' else 'application' end`,
      companyId: 'company.id',
      companyName: 'company.name',
      contactName: `contact.first_name || ' ' || contact.last_name`,
      contactEmail: 'contact.email',
      offerId: 'offer.id',
      offerTitle: 'offer.title',
      sentOn: `(application.created_at at time zone 'Europe/Paris')::date::text`,
      escalatedAt: 'application.escalated_at',
      escalatedKey: 'application.escalated_at::text',
      ofCompany: `(select count(*)::int from application alike join company_site site on site.id = alike.company_site_id
        where site.company_id = company.id and ${isEscalated('alike')})`,
    },
    `from application
     join company_site on company_site.id = application.company_site_id
     join company on company.id = company_site.company_id
     left join offer on offer.id = application.offer_id
     join account contact on contact.id = coalesce(offer.contact_account_id, ${CONTACT_OF_COMPANY})
     where ${isEscalated('application')}${after ?? ''}
     order by application.escalated_at, application.id limit ${value.add(page.limit)}`,
    value.all,
  );
}
