import { Injectable } from '@nestjs/common';
import { Offer, OfferSkill, recordMoves } from '@seve/database';
import { datesOfCopy, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import type { CompanyPrincipal } from '../../../http/session/principal.js';

@Injectable()
export class DuplicateOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Creates a draft with the same texts, its dates moved to the next year if past. Returns its id. */
  async duplicate(modelId: string, company: CompanyPrincipal): Promise<string> {
    return this.outbox.transaction(async ({ manager }) => {
      const where = { id: modelId, companySite: { companyId: company.companyId } };
      const model = await manager.findOne(Offer, { where, relations: { skills: true } });
      if (!model) throw new NotFound('not-found');
      const { skills, companySite: _site, contactAccount: _contact, createdAt: _created, updatedAt: _updated, ...words } = model;
      const id = uuid();
      const fresh = {
        status: 'draft',
        closeReason: null,
        fillChannel: null,
        publishedAt: null,
        publication: 0,
        source: 'manual',
        externalRef: null,
        confirmedWarnings: [],
        remarks: [],
        endedOn: null,
        version: 1,
      };
      await manager.insert(Offer, {
        ...words,
        ...datesOfCopy(model, this.clock.today()),
        ...(fresh as Partial<Offer>),
        id,
        contactAccountId: company.accountId,
      });
      if (skills.length > 0)
        await manager.insert(
          OfferSkill,
          skills.map(({ ogr, need }) => ({ offerId: id, ogr, need })),
        );
      await recordMoves(manager, company, { entityType: 'offer', entityId: id, from: null, to: 'draft' });
      return id;
    });
  }
}
