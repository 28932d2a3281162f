import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Offer } from '@seve/database';
import { InvitationsToApplyModule } from '../invitations-to-apply/invitations-to-apply.module.js';
import { CandidateIdentityModule } from './candidate-identity.module.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { InviteCandidate } from './invite-candidate.js';

@Module({
  imports: [TypeOrmModule.forFeature([Offer]), CandidateIdentityModule, InvitationsToApplyModule],
  controllers: [CandidatesController],
  providers: [CandidatesService, InviteCandidate],
})
export class CandidatesModule {}
