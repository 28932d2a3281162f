import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, Invitation, School } from '@seve/database';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationsController } from './invitations.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Company, Invitation, School])],
  controllers: [InvitationsController],
  providers: [AcceptInvitation],
})
export class InvitationsModule {}
