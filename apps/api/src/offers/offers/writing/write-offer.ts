import { Injectable } from '@nestjs/common';
import { countSeatsHeld, Offer, OfferSkill, recordMoves } from '@seve/database';
import {
  Conflict,
  InvalidInput,
  InvalidTransition,
  isOnline,
  type OfferStatus,
  ONLINE_OFFER_STATUSES,
  requireCoherent,
  requireFrozen,
  requireStillPublishable,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, fillIfTaken } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { lockOwnOffer } from '../../../core/offers/visible-offer.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { CheckOffer } from '../legal/check-offer.js';
import { type OfferWritten, offerContentOf } from './offer-content.js';
import type { OfferChange, OfferInput } from './offer-input.dto.js';
import { requireKnown, siteOf } from './offer-ties.js';

const EDITABLE: readonly OfferStatus[] = ['draft', 'changes_requested', ...ONLINE_OFFER_STATUSES];

@Injectable()
export class WriteOffer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    private readonly checking: CheckOffer,
  ) {}

  /** Creates a draft. Returns its id. */
  async create(company: CompanyPrincipal, input: OfferInput): Promise<string> {
    return this.outbox.transaction(async ({ manager }) => {
      const content = await this.content(manager, company, input, {});
      requireCoherent(content);
      const id = uuid();
      await manager.insert(Offer, { ...content, id, status: 'draft' });
      await this.replaceSkills(manager, id, input);
      await recordMoves(manager, company, { entityType: 'offer', entityId: id, from: null, to: 'draft' });
      return id;
    });
  }

  /**
   * Changes a draft, an offer that the campus returned, or one online, which must still meet the rules of law and publication.
   * @throws Conflict for an outdated version; InvalidInput for a field that is frozen while the offer is online.
   */
  async update(id: string, company: CompanyPrincipal, { version, ...input }: OfferChange): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockOwnOffer(work.manager, id, company.companyId);
      if (offer.status === 'submitted') throw new InvalidTransition('offer.being-read');
      if (!EDITABLE.includes(offer.status)) throw new InvalidTransition('offer.not-editable');
      const written = await this.content(work.manager, company, input, offer);
      const confirmedWarnings = input.confirmedWarnings ?? (await this.checking.stillConfirmed(work.manager, offer, written));
      const content = { ...written, confirmedWarnings };
      requireCoherent(content);
      if (isOnline(offer.status)) requireFrozen(offer, content);
      const { affected } = await work.manager.update(
        Offer,
        { id, version },
        { ...content, version: version + 1, updatedAt: () => 'now()' },
      );
      if (affected !== 1) throw new Conflict('stale');
      await this.replaceSkills(work.manager, id, input);
      if (!isOnline(offer.status)) return;
      await this.checking.requireLawful(work.manager, { ...content, id, companySite: offer.companySite });
      await this.stayPublished(work, offer, content, version + 1);
    });
  }

  /**
   * Returns the columns to write. An omitted site or contact stays, as does the commune of an offer online; a new offer gets the company's
   * first site and its author as contact.
   */
  private async content(
    manager: UnitOfWork['manager'],
    company: CompanyPrincipal,
    input: OfferInput,
    was: Partial<Offer>,
  ): Promise<OfferWritten> {
    // The reservation of an offer online is frozen: `requireFrozen` refuses a change, so its schools are not checked here.
    const isFixed = was.status !== undefined && isOnline(was.status);
    await requireKnown(manager, company.companyId, input, isFixed ? (input.reservedSchoolIds ?? []) : (was.reservedSchoolIds ?? []));
    const site = await siteOf(manager, company.companyId, input.companySiteId ?? was.companySiteId);
    const communeInsee = was.status && was.communeInsee && isOnline(was.status) ? was.communeInsee : site.communeInsee;
    return offerContentOf(input, {
      site: { id: site.id, communeInsee },
      contactAccountId: input.contactAccountId ?? was.contactAccountId ?? company.accountId,
    });
  }

  private async stayPublished(work: UnitOfWork, { id, status }: Offer, content: OfferWritten, version: number): Promise<void> {
    requireStillPublishable(content, this.clock.today());
    const { held } = await countSeatsHeld(work.manager, id);
    if (content.seats < held) throw new InvalidInput([{ path: 'seats', code: 'offer.seats-held', values: { held } }]);
    const filled = await fillIfTaken(work, { id, seats: content.seats, status }, this.letters);
    if (!filled) await work.enqueue('match-offer', { offerId: id, version });
  }

  private async replaceSkills(manager: UnitOfWork['manager'], offerId: string, { skills }: Pick<OfferInput, 'skills'>): Promise<void> {
    await manager.delete(OfferSkill, { offerId });
    if (skills.length > 0)
      await manager.insert(
        OfferSkill,
        skills.map(({ ogr, need }) => ({ offerId, ogr, need })),
      );
  }
}
