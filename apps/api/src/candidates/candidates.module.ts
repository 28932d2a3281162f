import { Module } from '@nestjs/common';
import { CandidateIdentity } from './candidate-identity.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { InvitationToApplyLetters } from './invitation-to-apply-letters.js';
import { InviteCandidate } from './invite-candidate.js';

@Module({
  controllers: [CandidatesController],
  providers: [CandidatesService, CandidateIdentity, InviteCandidate, InvitationToApplyLetters],
})
export class CandidatesModule {}
