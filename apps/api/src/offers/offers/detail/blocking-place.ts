import { availabilityOf, type Offer, Placement } from '@seve/database';
import { type CivilDate, overlaps } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { placesOf } from '../../../core/applications/requirements/require-free-days.js';
import type { BlockingPlace } from '../offers.dto.js';

const OF_OFFER = { wantedFrom: null, wantedTo: null };

/** Returns the student's place that overlaps the days asked for by this offer; null where they are free. */
export async function blockingPlace(
  manager: EntityManager,
  studentId: string,
  offer: Offer,
  today: CivilDate,
): Promise<BlockingPlace | null> {
  const places = await placesOf(manager, studentId);
  if (places.length === 0) return null;
  const asked = datesAskedFor(OF_OFFER, { availability: await availabilityOf(manager, studentId), offer, today });
  const taken = places.find((place) => overlaps(place, asked));
  return taken ? viewOf(manager, taken) : null;
}

async function viewOf(manager: EntityManager, { id, startOn, endOn }: Placement): Promise<BlockingPlace> {
  const { offer, companySite, hostName } = await manager.findOneOrFail(Placement, {
    where: { id },
    relations: { offer: true, companySite: { company: true } },
  });
  return { offerTitle: offer?.title ?? null, companyName: companySite?.company.name ?? hostName ?? '', startOn, endOn };
}
