import { v7 as uuid } from 'uuid';
import { CandidateAnnouncement, MatchAnnouncement } from '../../entities/match.entities.js';
import { OutboxJob } from '../../entities/outbox.entity.js';
import { OFFERS } from '../offers/offers.js';
import { known, type Seeding } from './seed-context.js';

const FIRST_VERSION = 1;
/** Age of the jobs, high enough for the sweeper's first pass. */
const PROMISED_BEFORE_MS = 60_000;

/**
 * Enqueues the scoring of every published offer as the worker's first jobs. Its matches count as announced, so that no letter is sent and
 * no digest of the day is used up.
 */
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
