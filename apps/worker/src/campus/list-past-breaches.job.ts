import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { classesWithGuardiansWaiting, type FoundBreach, findBreaches, isPastRead, PastBreach, PastReview } from '@seve/database';
import { PAST_BREACH_KINDS } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { guardiansWaitingLetter } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Records past facts that today's rules would refuse, once for each edition of the kinds. Changes none of these facts. */
@Injectable()
export class ListPastBreachesJob implements JobHandler<'list-past-breaches'> {
  readonly name = 'list-past-breaches';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Restarts after a crash; a fact that is already listed is not listed twice. */
  async run({ edition }: JobPayloads['list-past-breaches']): Promise<JobOutcome> {
    const { manager } = this.dataSource;
    if (await isPastRead(manager, edition)) return 'skipped';
    for (const kind of PAST_BREACH_KINDS)
      for await (const found of findBreaches(manager, kind, this.clock.today())) if (found.length > 0) await this.list(found);
    return this.outbox.transaction((work) => this.finish(work, edition));
  }

  private async list(found: readonly FoundBreach[]): Promise<void> {
    const rows = found.map((one) => ({ id: uuid(), ...one }));
    await this.dataSource.createQueryBuilder().insert().into(PastBreach).values(rows).orIgnore().execute();
  }

  private async finish(work: UnitOfWork, edition: number): Promise<JobOutcome> {
    const { manager } = work;
    const read = await manager.createQueryBuilder().insert().into(PastReview).values({ edition }).orIgnore().returning('edition').execute();
    if ((read.raw as unknown[]).length === 0) return 'skipped';
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
