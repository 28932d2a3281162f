import { Module } from '@nestjs/common';
import { LetterPreviewsController } from './letter-previews.controller.js';
import { LetterPreviewsService } from './letter-previews.service.js';
import { MailLogController } from './mail-log.controller.js';
import { MailLogService } from './mail-log.service.js';
import { ResendEmail } from './resend-email.js';
import { SuppressionsController } from './suppressions.controller.js';
import { SuppressionsService } from './suppressions.service.js';

@Module({
  controllers: [MailLogController, SuppressionsController, LetterPreviewsController],
  providers: [MailLogService, ResendEmail, SuppressionsService, LetterPreviewsService],
})
export class MailLogModule {}
