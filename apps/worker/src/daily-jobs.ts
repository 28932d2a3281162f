import { Inject, Injectable } from '@nestjs/common';
import type { Batch } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type DailyJobName, type JobHandler, type JobOutcome, Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { DAILY_JOBS } from './tokens.js';

const BATCH = 500;

/** `find` returns the keys of what is due, in their order; `act` does one of them, in a transaction, after which it is due no more. */
export interface Duty {
  find: (manager: EntityManager, today: CivilDate, batch: Batch) => Promise<string[]>;
  act: (work: UnitOfWork, key: string, today: CivilDate) => Promise<void>;
}

/** A job of the clock. It is due on a day on which one of its duties finds something; they run in this order. */
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

  /** A duty that fails to look counts as due: its job then fails where the coordination sees it, and the other duties are done. */
  async enqueueIfDue({ name, duties }: DailyJob): Promise<void> {
    const [manager, day] = [this.dataSource.manager, this.clock.today()];
    const looks = await Promise.allSettled(duties.map(({ find }) => find(manager, day, { after: null, limit: 1 })));
    if (looks.some((look) => look.status === 'rejected' || look.value.length > 0))
      await this.outbox.transaction((work) => work.enqueue(name, { day }));
  }

  /** Does what is due today, and what a stopped clock has missed. */
  async run({ duties }: DailyJob): Promise<JobOutcome> {
    let done = 0;
    for (const duty of duties) done += await this.follow(duty, this.clock.today());
    return done > 0 ? 'done' : 'skipped';
  }

  /** Ends with its day: what is left is due on the next one, and is told by that day. */
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
