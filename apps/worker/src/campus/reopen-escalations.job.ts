import { Injectable } from '@nestjs/common';
import { casesToReopen, Escalation } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { reopenCase } from '@seve/lifecycles';

/** Cases of one query. */
const BATCH = 200;

/** Puts companies that were called back into the call list, once the day that they gave has passed without an answer. */
@Injectable()
export class ReopenEscalationsJob implements JobHandler<'reopen-escalations'> {
  readonly name = 'reopen-escalations';

  constructor(private readonly outbox: Outbox) {}

  async run({ day }: JobPayloads['reopen-escalations']): Promise<JobOutcome> {
    let reopened = 0;
    for (;;) {
      const count = await this.outbox.transaction((work) => this.reopen(work, day));
      reopened += count;
      if (count < BATCH) return reopened > 0 ? 'done' : 'skipped';
    }
  }

  private async reopen({ manager }: UnitOfWork, day: string): Promise<number> {
    const due = await casesToReopen(manager, day, BATCH);
    for (const { id } of due) {
      const one = await manager.findOne(Escalation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (one?.status === 'called' && one.reopensOn !== null && one.reopensOn <= day) await reopenCase(manager, one);
    }
    return due.length;
  }
}
