import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Offer } from '@seve/database';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { InviteCandidate } from './invite-candidate.js';

@Module({
  imports: [TypeOrmModule.forFeature([Offer])],
  controllers: [CandidatesController],
  providers: [CandidatesService, InviteCandidate],
})
export class CandidatesModule {}
