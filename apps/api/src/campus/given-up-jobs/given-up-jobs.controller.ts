import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { GivenUpJobList, JobsTriedAgain } from './given-up-jobs.dto.js';
import { GivenUpJobsService } from './given-up-jobs.service.js';

/** What the worker could not do. */
@Controller('campus/given-up-jobs')
export class GivenUpJobsController {
  constructor(private readonly jobs: GivenUpJobsService) {}

  /** The latest first. */
  @Policy('watch', 'JobQueue')
  @Get()
  list(@Query() query: PageQuery): Promise<GivenUpJobList> {
    return this.jobs.list(query);
  }

  /** Runs all of them once more, within the minute. */
  @Policy('retry', 'JobQueue')
  @Throttle({ points: 20, seconds: 3_600, by: 'account' })
  @Post('retry')
  @HttpCode(200)
  retryAll(@CurrentPrincipal() by: Principal): Promise<JobsTriedAgain> {
    return this.jobs.retryAll(by);
  }

  /** Runs it once more, within the minute. */
  @Policy('retry', 'JobQueue')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post(':id/retry')
  @HttpCode(204)
  retry(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.jobs.retry(id, by);
  }
}
