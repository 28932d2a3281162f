import { Injectable } from '@nestjs/common';
import {
  countSeatsHeld,
  InvitationToApply,
  invitationsSentToday,
  lockInvitationsOfCompany,
  type Offer,
  recordMoves,
  Student,
} from '@seve/database';
import { addDays, Conflict, INVITATION_TO_APPLY_DAYS, INVITATIONS_TO_APPLY_PER_DAY, isOpenToApplications, TooMany } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { isLawfulForCandidate } from '../../applications/requirements/require-lawful.js';
import { lockOwnOffer } from '../../offers/visible-offer.js';
import { DeliverInvitation } from './deliver-invitation.js';

export interface Invited {
  studentId: string;
  /** Application in the company's pool through which the student is invited; null for a candidate without a name. */
  pooledApplicationId: string | null;
}

/**
 * Invites a student to apply, the only way for a company to contact one: to an offer that takes applications, once per student, ten a day.
 */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly delivery: DeliverInvitation,
  ) {}

  /**
   * @throws Conflict when the offer takes no more applications, the law bars the student from it, or the student was already invited;
   * TooMany after ten in a day.
   */
  async send(
    { offerId, message }: { offerId: string; message: string },
    company: CompanyPrincipal,
    find: (work: UnitOfWork) => Promise<Invited>,
  ): Promise<void> {
    const { companyId } = company;
    await this.outbox.transaction(async (work) => {
      await lockInvitationsOfCompany(work.manager, companyId);
      const offer = await lockOwnOffer(work.manager, offerId, companyId);
      await this.requireOpen(work, offer);
      const invited = await find(work);
      const { studentId } = invited;
      await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      // Checks again under the lock, after which the student cannot withdraw.
      await find(work);
      await this.requireLawful(work, studentId, offerId);
      if (await work.manager.existsBy(InvitationToApply, { studentId, offerId })) throw new Conflict('candidate.already-invited');
      await this.requireRoom(work, companyId);
      const id = uuid();
      const answerBy = addDays(this.clock.today(), INVITATION_TO_APPLY_DAYS);
      const invitation = { id, ...invited, offerId, companyId, invitedByAccountId: company.accountId, message, answerBy };
      await work.manager.insert(InvitationToApply, { ...invitation, status: 'sent' });
      await recordMoves(work.manager, company, { entityType: 'invitation_to_apply', entityId: id, from: null, to: 'sent' });
      await this.delivery.deliver(work, invitation, company.accountId);
    });
  }

  private async requireOpen({ manager }: UnitOfWork, offer: Offer): Promise<void> {
    const { held } = await countSeatsHeld(manager, offer.id);
    if (!isOpenToApplications({ ...offer, held }, this.clock.today())) throw new Conflict('candidate.offer-not-open');
  }

  /**
   * Checks only coarse facts: an exact answer would reveal the age, with a name where the pool knows it. The exact rule applies to the
   * application.
   */
  private async requireLawful({ manager }: UnitOfWork, studentId: string, offerId: string): Promise<void> {
    const pair = { studentId, offerId, today: this.clock.today() };
    if (!(await isLawfulForCandidate(manager, pair))) throw new Conflict('candidate.unlawful');
  }

  private async requireRoom({ manager }: UnitOfWork, companyId: string): Promise<void> {
    if ((await invitationsSentToday(manager, companyId)) >= INVITATIONS_TO_APPLY_PER_DAY)
      throw new TooMany('candidate.daily-limit', { max: INVITATIONS_TO_APPLY_PER_DAY });
  }
}
