import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { Invite } from './invite.js';

@Module({ imports: [AccountsModule], controllers: [InvitationsController], providers: [AcceptInvitation, InvitationsService, Invite] })
export class InvitationsModule {}
