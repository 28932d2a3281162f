import { v7 as uuid } from 'uuid';
import { CandidateAnnouncement, MatchAnnouncement } from '../../entities/match.entities.js';
import { OutboxJob } from '../../entities/outbox.entity.js';
import { OFFERS } from '../offers/offers.js';
import { known, type Seeding } from './seed-context.js';

const FIRST_VERSION = 1;
/** Old enough for the sweeper to take it at its first pass. */
const PROMISED_BEFORE_MS = 60_000;

/** The worker's first task is to score every published offer. Whatever it finds counts as announced: no letter leaves, and no digest of the day is used up. */
export async function seedJobs({ manager, offerByKey, studentByName }: Seeding, now: Date): Promise<void> {
  const published = OFFERS.filter(({ status }) => status === 'published').map(({ key }) => known(offerByKey, key));
  const promisedAt = new Date(now.getTime() - PROMISED_BEFORE_MS);
  await manager.insert(
    OutboxJob,
    published.map((offerId) => ({
      id: uuid(),
      job: 'match-offer',
      payload: { offerId, version: FIRST_VERSION },
      key: `match-offer_${offerId}_${FIRST_VERSION}`,
      notBefore: promisedAt,
      createdAt: promisedAt,
    })),
  );
  const pairs = [...studentByName.values()].flatMap(({ id: studentId }) => published.map((offerId) => ({ studentId, offerId })));
  await manager.insert(MatchAnnouncement, pairs);
  await manager.insert(CandidateAnnouncement, pairs);
}
