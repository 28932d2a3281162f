import { type Actor, Company, notePublication, type Offer } from '@seve/database';
import { CANDIDATE_LISTS_PER_DAY, type CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { moveOffer } from './move-offer.js';

/**
 * Publishes a submitted, locked offer, which enqueues its matching, and enqueues its list of candidates: now, or at night if the company
 * has had its lists of the day.
 */
export async function publishOffer(work: UnitOfWork, offer: Pick<Offer, 'id' | 'status'>, by: Actor, today: CivilDate): Promise<void> {
  const changes = { publishedAt: () => 'now()', publication: () => 'publication + 1' };
  await moveOffer(work, offer, 'published', by, { act: 'approve', changes });
  await lockCompanyOf(work, offer.id);
  const { publication, isAtOnce } = await notePublication(work.manager, { offerId: offer.id, today, perDay: CANDIDATE_LISTS_PER_DAY });
  if (isAtOnce)
    await work.enqueue('list-candidates', { offerId: offer.id, day: today }, { key: `list-candidates_${offer.id}_${publication}` });
}

async function lockCompanyOf({ manager }: UnitOfWork, offerId: string): Promise<void> {
  await manager
    .createQueryBuilder(Company, 'company')
    .setLock('pessimistic_write')
    .where(
      'company.id = (select site.company_id from offer join company_site site on site.id = offer.company_site_id where offer.id = :offerId)',
      {
        offerId,
      },
    )
    .getOneOrFail();
}
