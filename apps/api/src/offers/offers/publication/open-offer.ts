import { Injectable } from '@nestjs/common';
import { Offer, recordEdit } from '@seve/database';
import { Conflict, isOnline } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';

/** Removes the reservation of an offer, so that students of all schools see it. */
@Injectable()
export class OpenOffer {
  constructor(private readonly outbox: Outbox) {}

  /** Removes the reservation; does nothing without one. @throws Conflict for an offer that is not online: its form sets the reservation */
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
