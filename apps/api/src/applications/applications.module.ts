import { Module } from '@nestjs/common';
import { AcceptApplication } from './accept-application.js';
import { AnswerApplication } from './answer-application.js';
import { ApplicationLetters } from './application-letters.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsService } from './applications.service.js';
import { LeaveApplication } from './leave-application.js';
import { SubmitApplication } from './submit-application.js';

@Module({
  controllers: [ApplicationsController],
  providers: [ApplicationsService, SubmitApplication, AnswerApplication, AcceptApplication, LeaveApplication, ApplicationLetters],
})
export class ApplicationsModule {}
