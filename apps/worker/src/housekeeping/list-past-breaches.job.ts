import { Injectable } from '@nestjs/common';
import { findBreaches, PastBreach, PastReview } from '@seve/database';
import { PAST_BREACH_KINDS } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';

/** Rows of one insert. */
const BATCH = 500;

/** Lists facts of the past that today's rules would refuse, once for each edition of the kinds. Changes none of them. */
@Injectable()
export class ListPastBreachesJob implements JobHandler<'list-past-breaches'> {
  readonly name = 'list-past-breaches';

  constructor(private readonly outbox: Outbox) {}

  run({ edition }: JobPayloads['list-past-breaches']): Promise<JobOutcome> {
    return this.outbox.transaction((work) => this.list(work, edition));
  }

  private async list({ manager }: UnitOfWork, edition: number): Promise<JobOutcome> {
    const read = await manager.createQueryBuilder().insert().into(PastReview).values({ edition }).orIgnore().returning('edition').execute();
    if ((read.raw as unknown[]).length === 0) return 'skipped';
    for (const kind of PAST_BREACH_KINDS) {
      const found = (await findBreaches(manager, kind)).map((one) => ({ id: uuid(), ...one }));
      for (let at = 0; at < found.length; at += BATCH)
        await manager
          .createQueryBuilder()
          .insert()
          .into(PastBreach)
          .values(found.slice(at, at + BATCH))
          .orIgnore()
          .execute();
    }
    return 'done';
  }
}
