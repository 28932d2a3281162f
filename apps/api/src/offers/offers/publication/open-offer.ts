import { Injectable } from '@nestjs/common';
import { Offer, recordEdit } from '@seve/database';
import { Conflict, isOnline } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';

/** An offer that was reserved for some schools is for all. */
@Injectable()
export class OpenOffer {
  constructor(private readonly outbox: Outbox) {}

  /** Nothing happens where it is open already. @throws Conflict for an offer that is not online: its form says for whom it is */
  async open(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { status, reservedSchoolIds, version } = await lockOwnOffer(work.manager, id, company.companyId);
      if (!isOnline(status)) throw new Conflict('offer.not-online');
      if (reservedSchoolIds.length === 0) return;
      const after = { reservedSchoolIds: [] };
      await recordEdit<Pick<Offer, 'reservedSchoolIds'>>(work.manager, company, {
        entityType: 'offer',
        entityId: id,
        before: { reservedSchoolIds },
        after,
      });
      await work.manager.update(Offer, { id }, { ...after, version: version + 1, updatedAt: () => 'now()' });
      if (status === 'published') await work.enqueue('match-offer', { offerId: id, version: version + 1 });
    });
  }
}
