import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { coordinators, type GivenUpJobs, givenUpSince } from '@seve/database';
import { dayInParis } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

/** Writes to the coordination once a day while there are given-up jobs. */
@Injectable()
export class TellGivenUp {
  #toldOn: string | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(LOG) private readonly log: Pick<Logger, 'error'>,
  ) {}

  async look(): Promise<void> {
    if (this.#toldOn === this.clock.today()) return;
    const givenUp = await givenUpSince(this.dataSource.manager);
    if (givenUp === null) return;
    this.log.error({ count: givenUp.count }, 'jobs were given up');
    await this.outbox.transaction((work) => this.tell(work, givenUp));
    this.#toldOn = this.clock.today();
  }

  /** Writes the letter once a day, also with two workers. */
  private async tell(work: UnitOfWork, { count, since }: GivenUpJobs): Promise<void> {
    const link = `${this.config.publicUrl}/coordination/courriels/taches-arretees`;
    const told = { count, since: dayInParis(since), link };
    const letters = (await coordinators(work.manager)).map(({ address, accountId, locale, firstName }) => ({
      ...letterParams('jobs-given-up', { firstName, ...told }),
      to: { address, accountId, locale },
      ...{ entityType: 'account', entityId: accountId, occurrence: this.clock.today() },
    }));
    await work.write(...letters);
  }
}
