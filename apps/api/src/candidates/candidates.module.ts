import { Module } from '@nestjs/common';
import { InvitationsToApplyModule } from '../invitations-to-apply/invitations-to-apply.module.js';
import { MovedMatchesModule } from '../moved-matches/moved-matches.module.js';
import { CandidateIdentity } from './candidate-identity.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { InviteCandidate } from './invite-candidate.js';

@Module({
  imports: [InvitationsToApplyModule, MovedMatchesModule],
  controllers: [CandidatesController],
  providers: [CandidatesService, CandidateIdentity, InviteCandidate],
})
export class CandidatesModule {}
