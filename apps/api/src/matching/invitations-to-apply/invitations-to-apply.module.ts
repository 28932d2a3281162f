import { Module } from '@nestjs/common';
import { AnswerInvitation } from './answer-invitation.js';
import { DeliverInvitation } from '../../core/matching/invitations/deliver-invitation.js';
import { HeldInvitations } from '../../core/matching/invitations/held-invitations.js';
import { InvitationToApplyLetters } from '../../core/matching/invitations/invitation-to-apply-letters.js';
import { InvitationsToApplyController } from './invitations-to-apply.controller.js';
import { InvitationsToApplyService } from './invitations-to-apply.service.js';
import { SendInvitation } from '../../core/matching/invitations/send-invitation.js';

@Module({
  controllers: [InvitationsToApplyController],
  providers: [InvitationsToApplyService, AnswerInvitation, SendInvitation, DeliverInvitation, HeldInvitations, InvitationToApplyLetters],
  exports: [SendInvitation, HeldInvitations],
})
export class InvitationsToApplyModule {}
