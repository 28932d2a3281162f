import { Injectable } from '@nestjs/common';
import { casesToReopen, Escalation } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { reopenCase } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../daily-jobs.js';

/** Returns called companies to the call list, once the day that they gave has passed without an answer. */
@Injectable()
export class ReopenEscalationsJob implements DailyJob<'reopen-escalations'> {
  readonly name = 'reopen-escalations';
  readonly duties: readonly Duty[] = [{ find: casesToReopen, act: (work, id, today) => this.reopen(work, id, today) }];

  private async reopen({ manager }: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const one = await manager.findOne(Escalation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (one?.status === 'called' && one.reopensOn !== null && one.reopensOn <= today) await reopenCase(manager, one);
  }
}
