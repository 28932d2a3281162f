import type { CivilDate, OfferRemark } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { type Addressee, addressee } from '../applications/application-people.js';

/** Recipients of letters about an offer, and the facts in them. */
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
  /** Number of applications without an answer, sent or read. */
  unanswered: number;
  remarks: readonly OfferRemark[];
  version: number;
  /** Member of the company responsible for the offer. */
  contact: Addressee;
}

/** Returns the people of an offer. Raw: a lateral join counts the applications. */
export async function peopleOfOffer(manager: EntityManager, offerId: string): Promise<OfferPeople> {
  const [row] = await rowsOf<OfferPeople>(
    manager,
    {
      offerId: 'offer.id',
      title: 'offer.title',
      companyName: 'company.name',
      communeInsee: 'offer.commune_insee',
      seats: 'offer.seats',
      startFrom: 'offer.start_from',
      startTo: 'offer.start_to',
      expiresOn: 'offer.expires_on',
      applications: 'counts.applications',
      unanswered: 'counts.unanswered',
      remarks: 'offer.remarks',
      version: 'offer.version',
      contact: addressee('contact'),
    },
    `from offer
     join account contact on contact.id = offer.contact_account_id
     join company_site on company_site.id = offer.company_site_id
     join company on company.id = company_site.company_id
     cross join lateral (
       select count(*)::int as applications, (count(*) filter (where sent.status in ('submitted', 'read')))::int as unanswered
       from application sent where sent.offer_id = offer.id) counts
     where offer.id = $1`,
    [offerId],
  );
  return row as OfferPeople;
}
