import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications.module.js';
import { ChooseSlot } from '../interviews/choose-slot.js';
import { InterviewCalendar } from '../interviews/interview-calendar.js';
import { InterviewsController } from '../interviews/interviews.controller.js';
import { PlanInterview } from '../interviews/plan-interview.js';
import { AgreePool } from './agree-pool.js';
import { AnswerApplication } from './answer-application.js';
import { AnswersController } from './answers.controller.js';
import { AnswerSeveral } from './several/answer-several.js';
import { SeveralAnswersController } from './several/several-answers.controller.js';
import { UndoAnswer } from './undo-answer.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [AnswersController, SeveralAnswersController, InterviewsController],
  providers: [AnswerApplication, AnswerSeveral, UndoAnswer, AgreePool, PlanInterview, ChooseSlot, InterviewCalendar],
})
export class AnswersModule {}
