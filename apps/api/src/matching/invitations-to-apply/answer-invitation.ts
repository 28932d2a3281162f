import { Injectable } from '@nestjs/common';
import type { InvitationToApply } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { IsNull } from 'typeorm';
import { lockInvitation, moveInvitation } from '../../core/matching/invitations/move-invitation.js';
import type { StudentPrincipal } from '../../http/session/principal.js';

/** Records the student's reply to an invitation. Applying to its offer accepts it. */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly outbox: Outbox) {}

  /** Marks a sent invitation as opened; does nothing in any other state. */
  async open(id: string, student: StudentPrincipal): Promise<void> {
    await this.withOwn(id, student, async (work, invitation) => {
      if (invitation.status === 'sent') await moveInvitation(work, invitation, 'opened', student);
    });
  }

  /** Declines the invitation. The company is told, without a name. */
  async decline(id: string, student: StudentPrincipal): Promise<void> {
    await this.withOwn(id, student, (work, invitation) => moveInvitation(work, invitation, 'declined', student));
  }

  private async withOwn(
    id: string,
    { studentId }: StudentPrincipal,
    act: (work: UnitOfWork, invitation: InvitationToApply) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const invitation = await lockInvitation(work, { id, studentId, heldAt: IsNull() });
      if (!invitation) throw new NotFound('not-found');
      await act(work, invitation);
    });
  }
}
