import { Inject, Injectable } from '@nestjs/common';
import type { Batch } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type DailyJobName, type JobHandler, type JobOutcome, Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { DAILY_JOBS } from './tokens.js';

const BATCH = 500;

/** `find` returns the keys of due work, in order; `act` does one of them in a transaction, after which it is no longer due. */
export interface Duty {
  find: (manager: EntityManager, today: CivilDate, batch: Batch) => Promise<string[]>;
  act: (work: UnitOfWork, key: string, today: CivilDate) => Promise<void>;
}

/** A job of the clock. It is due on a day on which one of its duties finds work; duties run in order. */
export interface DailyJob<Name extends DailyJobName = DailyJobName> {
  readonly name: Name;
  readonly duties: readonly Duty[];
}

/** Enqueues daily jobs that are due, and runs them. */
@Injectable()
export class DailyJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(DAILY_JOBS) readonly all: readonly DailyJob[],
  ) {}

  handlers(): JobHandler[] {
    return this.all.map((job) => ({ name: job.name, run: () => this.run(job) }));
  }

  /**
   * Enqueues the job if one of its duties has work. A duty whose search fails counts as due, so that the failure of its job is visible to
   * the coordination.
   */
  async enqueueIfDue({ name, duties }: DailyJob): Promise<void> {
    const [manager, day] = [this.dataSource.manager, this.clock.today()];
    const looks = await Promise.allSettled(duties.map(({ find }) => find(manager, day, { after: null, limit: 1 })));
    if (looks.some((look) => look.status === 'rejected' || look.value.length > 0))
      await this.outbox.transaction((work) => work.enqueue(name, { day }));
  }

  /** Does the work due today, and what earlier days have missed. */
  async run({ duties }: DailyJob): Promise<JobOutcome> {
    let done = 0;
    for (const duty of duties) done += await this.follow(duty, this.clock.today());
    return done > 0 ? 'done' : 'skipped';
  }

  /** Stops at the end of the day: the remaining work is due on the next one. */
  private async follow({ find, act }: Duty, today: CivilDate): Promise<number> {
    let count = 0;
    for (let after: string | null = null; ; ) {
      const keys: string[] = await find(this.dataSource.manager, today, { after, limit: BATCH });
      for (const key of keys) {
        if (this.clock.today() !== today) return count;
        await this.outbox.transaction((work) => act(work, key, today));
        count += 1;
      }
      after = keys.at(-1) ?? null;
      if (keys.length < BATCH) return count;
    }
  }
}
