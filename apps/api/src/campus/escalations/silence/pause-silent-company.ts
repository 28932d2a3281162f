import { Injectable } from '@nestjs/common';
import { Account, membersToTell, type Offer, SilencePause, standingPause, unansweredOf } from '@seve/database';
import { Conflict, NotFound, SILENCE_PAUSE_FROM } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, liftPause, lockCompany, lockPublishedOffers, moveOffer } from '@seve/lifecycles';
import { renderLetter } from '@seve/mailing';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../../http/session/principal.js';
import type { SilencePausePreview } from './silent-companies.dto.js';

interface Pausable {
  unanswered: number;
  offers: Pick<Offer, 'id' | 'status'>[];
}

/**
 * Takes the offers of an unresponsive company offline, and puts them back. Locks the company: of two coordinators, the second gets a
 * conflict.
 */
@Injectable()
export class PauseSilentCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** @throws Conflict when its offers are already paused, none is online, or it has answered enough meanwhile. */
  async pause(companyId: string, { accountId, role }: Principal, message: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { unanswered, offers } = await this.requirePausable(work.manager, companyId);
      const id = uuid();
      const offerIds = offers.map((offer) => offer.id);
      await work.manager.insert(SilencePause, { id, companyId, offerIds, unanswered, message, pausedByAccountId: accountId });
      for (const offer of offers)
        await moveOffer(work, offer, 'paused', { accountId, role }, { reason: 'silence', ...(message && { comment: message }) });
      const said = { unanswered, offers: offers.length, message };
      await this.letters.silence.write(work, 'company-offers-paused', { companyId, occurrence: id, said });
    });
  }

  /** Returns the letter as the first member of the company would get it. @throws Conflict as `pause` does. */
  async preview(companyId: string, message: string): Promise<SilencePausePreview> {
    return this.outbox.rehearse(async ({ manager }: UnitOfWork) => {
      const { unanswered, offers } = await this.requirePausable(manager, companyId);
      const [reader] = await membersToTell(manager, companyId);
      if (!reader) throw new NotFound('not-found');
      const said = { unanswered, offers: offers.length, message };
      const params = this.letters.silence.paramsFor(reader, 'company-offers-paused', said);
      const { subject, html } = await renderLetter('company-offers-paused', params, reader.locale);
      return { subject, html, offers: offers.length };
    });
  }

  /** @throws Conflict when no pause is active. */
  async lift(companyId: string, { accountId, role }: Principal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await lockCompany(work.manager, companyId);
      const pause = await standingPause(work.manager, companyId);
      if (pause === null) throw new Conflict('silence.not-paused');
      await liftPause(work, pause, { accountId, role }, this.letters);
    });
  }

  private async requirePausable(manager: EntityManager, companyId: string): Promise<Pausable> {
    await lockCompany(manager, companyId);
    const pause = await standingPause(manager, companyId);
    if (pause !== null) {
      const { name } = await manager.findOneByOrFail(Account, { id: pause.pausedByAccountId });
      throw new Conflict('silence.paused-already', { name });
    }
    const unanswered = await unansweredOf(manager, companyId, this.clock.today());
    if (unanswered < SILENCE_PAUSE_FROM) throw new Conflict('silence.answered-meanwhile');
    const offers = await lockPublishedOffers(manager, companyId);
    if (offers.length === 0) throw new Conflict('silence.no-offer-online');
    return { unanswered, offers };
  }
}
