import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications.module.js';
import { InvitePooled } from './invite-pooled.js';
import { TalentPoolController } from './talent-pool.controller.js';
import { TalentPoolService } from './talent-pool.service.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [TalentPoolController],
  providers: [TalentPoolService, InvitePooled],
})
export class TalentPoolModule {}
