import { Offer } from '../../entities/offer.entity.js';
import { SavedOffer } from '../../entities/saved-offer.entity.js';
import { known, type Seeding } from './seed-context.js';

const STUDENT = 'Léa Fontaine';
/** Offers with the worked days since their star; the first ends in three days. */
const STARS = [
  ['analyses-eaux-scarpe', 1],
  ['controle-levures', 3],
  ['laboratoire-maltea', 6],
] as const;

/** Stars of the student of the story. Their ends count as told: the demonstration sends no letter at its start. */
export async function seedSavedOffers({ manager, calendar, offerByKey, studentByName }: Seeding): Promise<void> {
  const studentId = known(studentByName, STUDENT).id;
  for (const [key, savedAgo] of STARS) {
    const { id: offerId, expiresOn: toldEnd } = await manager.findOneByOrFail(Offer, { id: known(offerByKey, key) });
    await manager.insert(SavedOffer, { studentId, offerId, savedAt: calendar.ago(savedAgo), toldEnd });
  }
}
