import { Module } from '@nestjs/common';
import { CompanyDerogationsController } from './company-derogations.controller.js';
import { DerogationsService } from './derogations.service.js';
import { SchoolDerogationsController } from './school-derogations.controller.js';

@Module({
  controllers: [CompanyDerogationsController, SchoolDerogationsController],
  providers: [DerogationsService],
})
export class DerogationsModule {}
