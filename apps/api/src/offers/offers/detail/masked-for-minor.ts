import { maskContacts, maskNumbersAndPages } from '@seve/domain';
import type { OfferDetail } from '../offers.dto.js';

/**
 * Masks contacts in the texts of an offer that is not published, for a student under 18. Published offers are returned unchanged.
 * Applicants also read an offer while its company edits it, hence the mask. The street of the post stays; titles with contacts are refused
 * on input.
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
