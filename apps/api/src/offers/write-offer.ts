import { Injectable } from '@nestjs/common';
import { CompanySite, Offer, OfferSkill, recordMoves, seatsHeld } from '@seve/database';
import { Conflict, InvalidInput, InvalidTransition, requireCoherent, requirePublishable } from '@seve/domain';
import { Outbox, type Work } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { ApplicationLetters } from '../applications/application-letters.js';
import { Clock } from '../http/clock.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { fillIfTaken } from './fill-offer.js';
import { contentOf, type OfferWritten } from './offer-content.js';
import type { OfferChange, OfferInput } from './offer-input.dto.js';
import { lockOwnOffer } from './visible-offer.js';

@Injectable()
export class WriteOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** A new draft. Answers its id. */
  async create(company: CompanyPrincipal, input: OfferInput): Promise<string> {
    return this.outbox.transaction(async ({ manager }) => {
      const site = await manager.findOneOrFail(CompanySite, { where: { companyId: company.companyId }, order: { siret: 'ASC' } });
      const content = contentOf(input, site.communeInsee);
      requireCoherent(content);
      const id = uuid();
      await manager.insert(Offer, { ...content, id, companySiteId: site.id, contactAccountId: company.accountId, status: 'draft' });
      await this.replaceSkills(manager, id, input);
      await recordMoves(manager, company, { entityType: 'offer', entityId: id, from: null, to: 'draft' });
      return id;
    });
  }

  /** Changes a draft, or a published offer that stays published. @throws Conflict when somebody else was quicker. */
  async update(id: string, company: CompanyPrincipal, { version, ...input }: OfferChange): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      if (offer.status !== 'draft' && offer.status !== 'published') throw new InvalidTransition('offer.not-editable');
      const content = contentOf(input, offer.companySite.communeInsee);
      requireCoherent(content);
      const { affected } = await work.manager.update(
        Offer,
        { id, version },
        { ...content, version: version + 1, updatedAt: () => 'now()' },
      );
      if (affected !== 1) throw new Conflict('stale');
      await this.replaceSkills(work.manager, id, input);
      if (offer.status === 'published') await this.stayPublished(work, offer, content, version + 1);
    });
  }

  private async stayPublished(work: Work, { id }: Offer, content: OfferWritten, version: number): Promise<void> {
    requirePublishable(content, this.clock.today());
    const { held } = await seatsHeld(work.manager, id);
    if (content.seats < held) throw new InvalidInput([{ path: 'seats', code: 'offer.seats-held', values: { held } }]);
    const filled = await fillIfTaken(work, { id, seats: content.seats, status: 'published' }, this.letters);
    if (!filled) await work.promise('match-offer', { offerId: id, version });
  }

  private async replaceSkills(manager: Work['manager'], offerId: string, { skills }: Pick<OfferInput, 'skills'>): Promise<void> {
    await manager.delete(OfferSkill, { offerId });
    if (skills.length > 0)
      await manager.insert(
        OfferSkill,
        skills.map(({ ogr, need }) => ({ offerId, ogr, need })),
      );
  }
}
