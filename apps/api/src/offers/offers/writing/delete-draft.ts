import { Injectable } from '@nestjs/common';
import { Offer } from '@seve/database';
import { Conflict } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';

@Injectable()
export class DeleteDraft {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Deletes a draft permanently; nothing refers to one that was never published. @throws Conflict for an offer that is no draft or was ever
   * published.
   */
  async delete(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { status, publication } = await lockOwnOffer(manager, id, company.companyId);
      if (status !== 'draft') throw new Conflict('offer.not-a-draft');
      if (publication > 0) throw new Conflict('offer.was-published');
      await manager.delete(Offer, { id, status });
    });
  }
}
