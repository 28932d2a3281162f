import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { DeadLettersQuery, EmailList, EmailsQuery, EmailView } from './mail-log.dto.js';
import { MailLogService } from './mail-log.service.js';
import { ResendEmail } from './resend-email.js';

/** Log of sent letters: when, about what and with which result; never the content. */
@Controller('campus')
export class MailLogController {
  constructor(
    private readonly mailLog: MailLogService,
    private readonly resending: ResendEmail,
  ) {}

  /** Page of letters, the newest first; the first page also counts the letters per state. */
  @Policy('read', 'MailLog')
  @Get('emails')
  list(@Query() { state, ...query }: EmailsQuery, @ReaderLocale() locale: Locale): Promise<EmailList> {
    return this.mailLog.list(query, state ?? null, locale);
  }

  /** Page of letters that were given up, each with its reason. */
  @Policy('read', 'MailLog')
  @Get('dead-letters')
  listDead(@Query() query: DeadLettersQuery, @ReaderLocale() locale: Locale): Promise<EmailList> {
    return this.mailLog.list(query, 'dead', locale);
  }

  /** Resends a letter unchanged; returns the new one. */
  @Policy('resend', 'MailLog')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('emails/:id/resending')
  resend(@Param('id') id: string, @CurrentPrincipal() by: Principal, @ReaderLocale() locale: Locale): Promise<EmailView> {
    return this.resending.resend(id, by, locale);
  }
}
