import { Offer } from '../../entities/offer.entity.js';
import { SavedOffer } from '../../entities/saved-offer.entity.js';
import { known, type Seeding } from './seed-context.js';

const STUDENT = 'Léa Fontaine';
/** Saved offers with the working days since; the first ends in three days. */
const STARS = [
  ['analyses-eaux-scarpe', 1],
  ['controle-levures', 3],
  ['laboratoire-maltea', 6],
] as const;

/** Seeds the saved offers of the demo student. Their ends count as told, so that no letter is sent at the start. */
export async function seedSavedOffers({ manager, calendar, offerByKey, studentByName }: Seeding): Promise<void> {
  const studentId = known(studentByName, STUDENT).id;
  for (const [key, savedAgo] of STARS) {
    const { id: offerId, expiresOn: toldEnd } = await manager.findOneByOrFail(Offer, { id: known(offerByKey, key) });
    await manager.insert(SavedOffer, { studentId, offerId, savedAt: calendar.ago(savedAgo), toldEnd });
  }
}
