import { Module } from '@nestjs/common';
import { GivenUpJobsController } from './given-up-jobs.controller.js';
import { GivenUpJobsService } from './given-up-jobs.service.js';

@Module({ controllers: [GivenUpJobsController], providers: [GivenUpJobsService] })
export class GivenUpJobsModule {}
