import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Offer, Student } from '@seve/database';
import { STUDENT_ACTS } from './application-providers.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsService } from './applications.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { EndingsController } from './endings/endings.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Offer, Student])],
  controllers: [ApplicationsController, DraftsController, EndingsController],
  providers: [ApplicationsService, ...STUDENT_ACTS],
  exports: [ApplicationsService, DraftsService],
})
export class ApplicationsModule {}
