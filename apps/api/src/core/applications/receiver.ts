import { type CompanySite, countSeatsHeld, isOpenToSchool, Offer, type SeatsHeld, type Student, siteOfCompany } from '@seve/database';
import {
  type ApplicationSubject,
  type CivilDate,
  Conflict,
  InvalidInput,
  isOpenToApplications,
  isWithdrawn,
  NotFound,
  type ToCompany,
  UNPUBLISHED_OFFER_STATUSES,
  type Wish,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { requireNoUnsolicited } from './sending-guards.js';

/** Receiver of an application: a locked offer, or the site of a company. */
export type Receiver = { offer: Offer; siteId: string } | { offer: null; siteId: string; companyId: string; wish: Wish };

/** @throws NotFound for an offer or company that students of this school cannot see */
export async function receiverOf(manager: EntityManager, subject: ApplicationSubject, schoolId: string | null): Promise<Receiver> {
  if (subject.to === 'offer') {
    // Locked: the last application that an offer takes closes it.
    const offer = seen(await manager.findOne(Offer, { where: { id: subject.offerId }, lock: { mode: 'pessimistic_write' } }), schoolId);
    return { offer, siteId: offer.companySiteId };
  }
  const site = await receivingSite(manager, subject.company);
  return { offer: null, siteId: site.id, companyId: site.companyId, wish: subject.wish };
}

function seen(offer: Offer | null, schoolId: string | null): Offer {
  if (!offer || !isOpenToSchool(offer, schoolId) || (UNPUBLISHED_OFFER_STATUSES.includes(offer.status) && !isWithdrawn(offer)))
    throw new NotFound('not-found');
  return offer;
}

/** @throws NotFound for an offer that students of this school never saw */
export const requireSeenOffer = async (manager: EntityManager, id: string, schoolId: string | null): Promise<Offer> =>
  seen(await manager.findOneBy(Offer, { id }), schoolId);

/** @throws NotFound for a company that the campus has not verified, Conflict for one it has suspended */
export async function receivingSite(manager: EntityManager, asked: ToCompany): Promise<CompanySite> {
  const site = await siteOfCompany(manager, asked);
  if (!site || site.company.status === 'pending') throw new NotFound('not-found');
  if (site.company.status === 'suspended') throw new Conflict('application.company-suspended');
  return site;
}

/** Requires a published offer with a free seat whose last possible start has not passed. @throws Conflict */
export const requireOpenOffer = async (manager: EntityManager, offer: Offer, today: CivilDate): Promise<void> =>
  requireOpenSeats(offer, await countSeatsHeld(manager, offer.id), today);

/** Requires the same as `requireOpenOffer`, with seats already counted. @throws Conflict */
export function requireOpenSeats(offer: Offer, { held }: SeatsHeld, today: CivilDate): void {
  if (!isOpenToApplications({ ...offer, held }, today)) throw new Conflict('application.offer-not-open');
  if (offer.startTo !== null && offer.startTo < today) throw new Conflict('application.offer-started');
}

/** Requires a kind that the student looks for, and no other running application to the company. @throws InvalidInput, Conflict */
export async function requireOpenCompany(
  manager: EntityManager,
  { companyId, wish }: { companyId: string; wish: Wish },
  student: Student,
): Promise<void> {
  await requireNoUnsolicited(manager, { studentId: student.id, companyId });
  if (!student.kinds.includes(wish.kind)) throw new InvalidInput([{ path: 'kind', code: 'application.kind-not-sought' }]);
}
