import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, Invitation, School } from '@seve/database';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from '../../core/people/invitations/invitations.service.js';
import { Invite } from '../../core/people/invitations/invite.js';

@Module({
  imports: [TypeOrmModule.forFeature([Company, Invitation, School]), AccountsModule],
  controllers: [InvitationsController],
  providers: [AcceptInvitation, InvitationsService, Invite],
  exports: [Invite],
})
export class InvitationsModule {}
