import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvFile, Guardian, Student } from '@seve/database';
import { RosterModule } from '../roster/roster.module.js';
import { StudentFileTicketsController } from './file-tickets/file-tickets.controller.js';
import { OwnFileTicketsService } from './file-tickets/own-file-tickets.service.js';
import { GuardianController } from './guardian/guardian.controller.js';
import { GuardianService } from './guardian/guardian.service.js';
import { StudentsController } from './students.controller.js';
import { StudentsService } from './students.service.js';
import { VisibilityController } from './visibility/visibility.controller.js';
import { VisibilityService } from './visibility/visibility.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CvFile, Guardian, Student]), RosterModule],
  controllers: [StudentsController, GuardianController, VisibilityController, StudentFileTicketsController],
  providers: [StudentsService, GuardianService, VisibilityService, OwnFileTicketsService],
  exports: [StudentsService],
})
export class StudentsModule {}
