import { Injectable } from '@nestjs/common';
import { Application, Company, InvitationToApply, Offer } from '@seve/database';
import { hasOfferEnded } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { IsNull, Not } from 'typeorm';
import { InvitationToApplyLetters } from './invitation-to-apply-letters.js';

/** Invitations to minors that waited while a report on their company was open. */
@Injectable()
export class HeldInvitations {
  constructor(
    private readonly clock: Clock,
    private readonly letters: InvitationToApplyLetters,
  ) {}

  /**
   * The last report is closed: each leaves with the day to answer that the company knows. One that has lost its sense stays unsent until it
   * lapses on that day like the others: to lapse at once would tell its company which of those it invited are minors.
   */
  async settle(work: UnitOfWork, companyId: string): Promise<void> {
    const held = await work.manager.find(InvitationToApply, {
      where: { companyId, heldAt: Not(IsNull()), status: 'sent' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const invitation of held) {
      if (await this.hasSense(work, invitation)) await this.release(work, invitation);
    }
  }

  private async release(work: UnitOfWork, invitation: InvitationToApply): Promise<void> {
    await work.manager.update(InvitationToApply, { id: invitation.id }, { heldAt: null });
    await this.letters.write(work, invitation);
  }

  /** As for any invitation that was sent, an offer that is paused or withdrawn for a while changes nothing. */
  private async hasSense({ manager }: UnitOfWork, { companyId, offerId, studentId, answerBy }: InvitationToApply): Promise<boolean> {
    const today = this.clock.today();
    const { status } = await manager.findOneByOrFail(Company, { id: companyId });
    if (status !== 'verified' || answerBy < today || (await manager.existsBy(Application, { studentId, offerId }))) return false;
    return !hasOfferEnded(await manager.findOneByOrFail(Offer, { id: offerId }), today);
  }
}
