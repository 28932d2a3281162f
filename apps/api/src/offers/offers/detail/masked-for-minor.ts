import { maskContacts, maskNumbersAndPages } from '@seve/domain';
import type { OfferDetail } from '../offers.dto.js';

/**
 * The offer as a student under 18 reads it. Everyone reads what is published; at other times those who applied do, while its company may
 * edit it: then without ways to reach anyone. The street of the post stays; titles are refused with contacts in them.
 */
export function maskedForMinor(offer: OfferDetail): OfferDetail {
  if (offer.status === 'published') return offer;
  const { description, address, rhythm, drivingLicenceReason, questions } = offer;
  return {
    ...offer,
    description: maskContacts(description),
    address: address && maskNumbersAndPages(address),
    rhythm: rhythm && maskContacts(rhythm),
    drivingLicenceReason: drivingLicenceReason && maskContacts(drivingLicenceReason),
    questions: questions.map(maskContacts),
  };
}
