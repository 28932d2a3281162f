import { Module } from '@nestjs/common';
import { AgreePool } from './agree-pool.js';
import { AnswerApplication } from './answer-application.js';
import { AnswersController } from './answers.controller.js';
import { ApplicationsModule } from './applications.module.js';
import { ChooseSlot } from './choose-slot.js';
import { InterviewCalendar } from './interview-calendar.js';
import { InterviewsController } from './interviews.controller.js';
import { PlanInterview } from './plan-interview.js';
import { UndoAnswer } from './undo-answer.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [AnswersController, InterviewsController],
  providers: [AnswerApplication, UndoAnswer, AgreePool, PlanInterview, ChooseSlot, InterviewCalendar],
})
export class AnswersModule {}
