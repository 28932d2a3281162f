import { Injectable } from '@nestjs/common';
import { audit, type GivenUpJobRow, givenUpJobs, givenUpSince } from '@seve/database';
import { NotFound } from '@seve/domain';
import { type JobName, Outbox, tryAgain } from '@seve/jobs';
import { DataSource } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { GivenUpJobList, GivenUpJobView, JobSubject, JobsTriedAgain } from './given-up-jobs.dto.js';
import { jobReason } from './job-reason.js';

@Injectable()
export class GivenUpJobsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list({ cursor, limit }: PageQuery): Promise<GivenUpJobList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { manager } = this.dataSource;
    const [rows, all] = await Promise.all([givenUpJobs(manager, { after, limit: limit + 1 }), givenUpSince(manager)]);
    const { items, next } = pageOf(rows, limit, ({ givenUpKey, id }) => [givenUpKey, id]);
    return { items: items.map(viewOf), next, total: all?.count ?? 0 };
  }

  /** @throws NotFound when the job has succeeded meanwhile, or was never given up */
  async retry(id: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      if ((await tryAgain(manager, [id])).length === 0) throw new NotFound('not-found');
      await audit(manager, by, { act: 'job_retried', on: 'job', id });
    });
  }

  retryAll(by: Principal): Promise<JobsTriedAgain> {
    return this.outbox.transaction(async ({ manager }) => {
      const { length: count } = await tryAgain(manager, null);
      if (count > 0) await audit(manager, by, { act: 'jobs_retried', on: 'job', id: null });
      return { count };
    });
  }
}

const subjectOf = (id: string | null, name: string | null): JobSubject | null => (id !== null && name !== null ? { id, name } : null);

function viewOf({ id, job, error, attempts, createdAt, since, nextTryAt, ...row }: GivenUpJobRow): GivenUpJobView {
  return {
    ...{ id, job: job as JobName, ...jobReason(error), attempts, createdAt, since, nextTryAt },
    offer: subjectOf(row.offerId, row.offerTitle),
    company: subjectOf(row.companyId, row.companyName),
    school: subjectOf(row.schoolId, row.schoolName),
  };
}
