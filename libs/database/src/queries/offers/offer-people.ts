import type { CivilDate, OfferRemark } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Addressee, addressee } from '../applications/application-people.js';

/** Who is told about an offer, and what their letters speak of. */
export interface OfferPeople {
  offerId: string;
  title: string;
  companyName: string;
  communeInsee: string;
  seats: number;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  expiresOn: CivilDate | null;
  applications: number;
  /** Sent or read, without an answer. */
  unanswered: number;
  remarks: readonly OfferRemark[];
  version: number;
  /** The member of the company who answers for the offer. */
  contact: Addressee;
}

export async function peopleOfOffer(manager: EntityManager, offerId: string): Promise<OfferPeople> {
  const [row] = await manager.query(
    `select offer.id as "offerId", offer.title, company.name as "companyName", offer.commune_insee as "communeInsee", offer.seats,
       offer.start_from as "startFrom", offer.start_to as "startTo", offer.expires_on as "expiresOn",
       offer.remarks, offer.version, ${addressee('contact')} as contact, counts.*
     from offer
     join account contact on contact.id = offer.contact_account_id
     join company_site on company_site.id = offer.company_site_id
     join company on company.id = company_site.company_id
     cross join lateral (
       select count(*)::int as applications, (count(*) filter (where sent.status in ('submitted', 'read')))::int as unanswered
       from application sent where sent.offer_id = offer.id) counts
     where offer.id = $1`,
    [offerId],
  );
  return row;
}
