import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Offer, Student } from '@seve/database';
import { STUDENT_ACTS } from './application-providers.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsService } from './applications.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { EndingsController } from './endings/endings.controller.js';
import { CompanyInboxController } from './inbox/company-inbox.controller.js';
import { CompanyInboxService } from './inbox/company-inbox.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Offer, Student])],
  controllers: [ApplicationsController, CompanyInboxController, DraftsController, EndingsController],
  providers: [ApplicationsService, CompanyInboxService, ...STUDENT_ACTS],
  exports: [ApplicationsService, DraftsService],
})
export class ApplicationsModule {}
