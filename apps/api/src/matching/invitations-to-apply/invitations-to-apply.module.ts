import { Module } from '@nestjs/common';
import { AnswerInvitation } from './answer-invitation.js';
import { InvitationsToApplyController } from './invitations-to-apply.controller.js';
import { InvitationsToApplyService } from './invitations-to-apply.service.js';

@Module({
  controllers: [InvitationsToApplyController],
  providers: [InvitationsToApplyService, AnswerInvitation],
})
export class InvitationsToApplyModule {}
