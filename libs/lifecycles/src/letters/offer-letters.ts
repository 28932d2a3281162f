import { type Addressee, coordinators, type OfferPeople, peopleOfOffer } from '@seve/database';
import { type CivilDate, datesOfCopy, type FillChannel, type LetterName, type OfferCloseReason } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { type OfferLinks, offerLinksAt } from './offer-links.js';

/** Writes the letters about offers in the transaction of the change. Each method returns the number of new letters. */
export class OfferLetters {
  private readonly links: OfferLinks;

  constructor(publicUrl: string) {
    this.links = offerLinksAt(publicUrl);
  }

  /** Writes to all coordinators of the campus. */
  async submitted(work: UnitOfWork, offerId: string): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const { title, companyName } = offer;
    const idea = { title, companyName, communeName: communeName(offer.communeInsee), link: this.links.campus(offerId) };
    const readers = await coordinators(work.manager);
    const said = { offers: [idea], link: this.links.campusQueue };
    return work.write(...readers.map((reader) => to(reader, offer, 'offer-submitted', { firstName: reader.firstName, ...said })));
  }

  async published(work: UnitOfWork, offerId: string): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const said = { communeName: communeName(offer.communeInsee), expiresOn: offer.expiresOn, link: this.links.public(offerId) };
    return work.write(toContact(offer, 'offer-published', said));
  }

  async changesRequested(work: UnitOfWork, offerId: string): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    return work.write(toContact(offer, 'offer-changes-requested', { remarks: offer.remarks, link: this.links.own(offerId) }));
  }

  /** `closed`: number of applications that end with the offer. */
  async filled(work: UnitOfWork, offerId: string, channel: FillChannel | null, closed: number): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    return work.write(toContact(offer, 'offer-filled', { seats: offer.seats, channel, closed, link: this.links.ofCompany }));
  }

  async closed(work: UnitOfWork, offerId: string, reason: OfferCloseReason, comment: string | null): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    return work.write(toContact(offer, 'offer-closed', { reason, comment, link: this.links.ofCompany }));
  }

  async expired(work: UnitOfWork, offerId: string, closed: number): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const said = { applications: offer.applications, unanswered: closed, link: this.links.ofCompany };
    return work.write(toContact(offer, 'offer-expired', said));
  }

  /** Writes once per `occurrence`: an extended offer gets another letter before its new last day. */
  async expiring(work: UnitOfWork, offerId: string, expiresOn: CivilDate, occurrence: string): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const { applications, unanswered } = offer;
    const said = { expiresOn, applications, unanswered, link: this.links.extend(offerId) };
    return work.write(toContact(offer, 'offer-expiring', said, occurrence));
  }

  /** Writes once per offer. */
  async nextYear(work: UnitOfWork, offerId: string, today: CivilDate): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const { startFrom } = datesOfCopy({ ...offer, workStudyBlocks: [] }, today);
    const said = { applications: offer.applications, startFrom, link: this.links.again(offerId) };
    return work.write(toContact(offer, 'offer-next-year', said, ''));
  }

  /** Writes to the company for which a teacher or coordinator prepared a draft. */
  async claim(work: UnitOfWork, offerId: string, author: { name: string; schoolName: string | null }): Promise<number> {
    const offer = await peopleOfOffer(work.manager, offerId);
    const { companyName } = offer;
    const said = { companyName, authorName: author.name, schoolName: author.schoolName, link: this.links.own(offerId) };
    return work.write(toContact(offer, 'offer-claim', said));
  }
}

function toContact<Name extends LetterName>(
  offer: OfferPeople,
  letter: Name,
  said: Omit<LetterParams[Name], 'firstName' | 'offerTitle'>,
  occurrence?: string,
): NewEmail {
  const params = { firstName: offer.contact.firstName, offerTitle: offer.title, ...said } as LetterParams[Name];
  return to(offer.contact, offer, letter, params, occurrence);
}

/** The default occurrence is the offer's version: one letter per move. */
function to<Name extends LetterName>(
  { accountId, address, locale }: Addressee,
  { offerId, version }: OfferPeople,
  letter: Name,
  params: LetterParams[Name],
  occurrence = String(version),
): NewEmail {
  return { ...letterParams(letter, params), to: { accountId, address, locale }, entityType: 'offer', entityId: offerId, occurrence };
}
