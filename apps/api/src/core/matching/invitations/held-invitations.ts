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
   * Delivers held invitations once the last report is closed, with the deadline that the company knows. A pointless one stays unsent until
   * it expires on that day like the others: expiring at once would reveal which invited students are minors.
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

  /** Whether the invitation still makes sense. A pause or a temporary withdrawal of the offer changes nothing, as for a sent invitation. */
  private async hasSense({ manager }: UnitOfWork, { companyId, offerId, studentId, answerBy }: InvitationToApply): Promise<boolean> {
    const today = this.clock.today();
    const { status } = await manager.findOneByOrFail(Company, { id: companyId });
    if (status !== 'verified' || answerBy < today || (await manager.existsBy(Application, { studentId, offerId }))) return false;
    return !hasOfferEnded(await manager.findOneByOrFail(Offer, { id: offerId }), today);
  }
}
