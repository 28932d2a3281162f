import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { GivenUpJobList, JobsTriedAgain } from './given-up-jobs.dto.js';
import { GivenUpJobsService } from './given-up-jobs.service.js';

/** Jobs that the worker could not finish. */
@Controller('campus/given-up-jobs')
export class GivenUpJobsController {
  constructor(private readonly jobs: GivenUpJobsService) {}

  /** Page of jobs that were given up, the latest first. */
  @Policy('watch', 'JobQueue')
  @Get()
  list(@Query() query: PageQuery): Promise<GivenUpJobList> {
    return this.jobs.list(query);
  }

  /** Retries all of them within a minute. */
  @Policy('retry', 'JobQueue')
  @Throttle({ points: 20, seconds: 3_600, by: 'account' })
  @Post('retry')
  @HttpCode(200)
  retryAll(@CurrentPrincipal() by: Principal): Promise<JobsTriedAgain> {
    return this.jobs.retryAll(by);
  }

  /** Retries one job within a minute. */
  @Policy('retry', 'JobQueue')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post(':id/retry')
  @HttpCode(204)
  retry(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.jobs.retry(id, by);
  }
}
