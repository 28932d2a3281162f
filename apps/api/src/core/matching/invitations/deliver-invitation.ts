import { Injectable } from '@nestjs/common';
import { hasOpenReport, InvitationToApply, keepMinorMessage, peopleOfInvitation } from '@seve/database';
import { isMinor } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { InvitationToApplyLetters, type SentInvitation } from './invitation-to-apply-letters.js';

/** Delivers an invitation to its student; that of a reported company reaches a minor only once a coordinator has reviewed the report. */
@Injectable()
export class DeliverInvitation {
  constructor(
    private readonly clock: Clock,
    private readonly letters: InvitationToApplyLetters,
  ) {}

  /**
   * Delivers or holds the invitation. The company gets the same answer in both cases, since a difference would reveal an age. Its
   * invitations must be locked.
   */
  async deliver(work: UnitOfWork, invitation: SentInvitation, writtenByAccountId: string): Promise<void> {
    const { manager } = work;
    const { id, message } = invitation;
    const { studentId, companyId, birthDate } = await peopleOfInvitation(manager, id);
    if (isMinor(birthDate, this.clock.today())) {
      const about = { entityType: 'invitation_to_apply', entityId: id, act: 'invite' } as const;
      if (message !== '') await keepMinorMessage(manager, { studentId, companyId, writtenByAccountId, ...about, text: message, place: '' });
      if (await hasOpenReport(manager, companyId)) {
        await manager.update(InvitationToApply, { id }, { heldAt: () => 'now()' });
        return;
      }
    }
    await this.letters.write(work, invitation);
  }
}
