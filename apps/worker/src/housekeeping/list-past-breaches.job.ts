import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { classesWithGuardiansWaiting, findBreaches, PastBreach, PastReview } from '@seve/database';
import { PAST_BREACH_KINDS } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { guardiansWaitingLetter } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';

/** Rows per insert. */
const BATCH = 500;

/** Records past facts that today's rules would refuse, once for each edition of the kinds. Changes none of these facts. */
@Injectable()
export class ListPastBreachesJob implements JobHandler<'list-past-breaches'> {
  readonly name = 'list-past-breaches';

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  run({ edition }: JobPayloads['list-past-breaches']): Promise<JobOutcome> {
    return this.outbox.transaction((work) => this.list(work, edition));
  }

  private async list(work: UnitOfWork, edition: number): Promise<JobOutcome> {
    const { manager } = work;
    const read = await manager.createQueryBuilder().insert().into(PastReview).values({ edition }).orIgnore().returning('edition').execute();
    if ((read.raw as unknown[]).length === 0) return 'skipped';
    for (const kind of PAST_BREACH_KINDS) {
      const found = (await findBreaches(manager, kind, this.clock.today())).map((one) => ({ id: uuid(), ...one }));
      for (let at = 0; at < found.length; at += BATCH)
        await manager
          .createQueryBuilder()
          .insert()
          .into(PastBreach)
          .values(found.slice(at, at + BATCH))
          .orIgnore()
          .execute();
    }
    await this.tellSchools(work);
    return 'done';
  }

  /** Tells teachers once about guardian contacts written before confirmations existed. */
  private async tellSchools(work: UnitOfWork): Promise<void> {
    const said = { publicUrl: this.config.publicUrl, today: this.clock.today() };
    const classes = await classesWithGuardiansWaiting(work.manager, said.today);
    await work.write(...classes.map((one) => guardiansWaitingLetter(one, said)));
  }
}
