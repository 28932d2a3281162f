import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { NewsCount, NewsList, NewsSeenInput, WaitingActs } from './news.dto.js';
import { NewsService } from './news.service.js';
import { WaitingActsService } from './waiting-acts.service.js';

/** The bell: what is new for a signed-in person, and what waits for them. */
@Controller('account/news')
export class NewsController {
  constructor(
    private readonly news: NewsService,
    private readonly acts: WaitingActsService,
  ) {}

  /** What letters to this person tell, also those that are switched off; the newest first. */
  @Policy('read', 'Account')
  @Get()
  list(@CurrentPrincipal() reader: Principal, @Query() page: PageQuery, @ReaderLocale() locale: Locale): Promise<NewsList> {
    return this.news.list(reader, page, locale);
  }

  @Policy('read', 'Account')
  @Get('count')
  count(@CurrentPrincipal() reader: Principal): Promise<NewsCount> {
    return this.news.count(reader);
  }

  /** Open acts that the pages of this person count. */
  @Policy('read', 'Account')
  @Get('waiting')
  waiting(@CurrentPrincipal() reader: Principal): Promise<WaitingActs[]> {
    return this.acts.of(reader);
  }

  /** Every news up to this instant was on the screen. */
  @Policy('update', 'Account')
  @Put('seen')
  @HttpCode(204)
  see(@CurrentPrincipal() reader: Principal, @Body() { until }: NewsSeenInput): Promise<void> {
    return this.news.see(reader, until);
  }
}
