import { Inject, Injectable } from '@nestjs/common';
import { offersPastTheirTime } from '@seve/database';
import { addDays, type CivilDate } from '@seve/domain';
import { Outbox, Sweeper } from '@seve/jobs';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { hourInParis } from './hour-in-paris.js';
import { LOG } from './tokens.js';

/** Every clock of the worker is on this page. */
const SWEEP_EVERY_MS = 30_000;
const DIGESTS_AT_HOUR = 8;

/** When the matches that had no place in `today`'s letters are told. */
export function nextDigestSlot(today: CivilDate): { day: CivilDate; at: Date } {
  const day = addDays(today, 1);
  return { day, at: hourInParis(day, DIGESTS_AT_HOUR) };
}

/** What happens because time passes. Every worker keeps its own; what two of them do at once collapses. */
@Injectable()
export class Schedule {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly sweeper: Sweeper,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** The first pass runs at once: what a crash left behind waits no longer. */
  start(): void {
    this.timer = setInterval(() => this.tick(), SWEEP_EVERY_MS);
    this.tick();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pass;
  }

  private tick(): void {
    this.pass ??= this.lookAround()
      .catch((error: unknown) => this.log.error({ err: error }, 'sweep failed'))
      .finally(() => {
        this.pass = null;
      });
  }

  private async lookAround(): Promise<void> {
    const repaired = await this.sweeper.sweep();
    if (repaired > 0) this.log.warn({ repaired }, 'sweep put jobs back');
    const offers = await offersPastTheirTime(this.dataSource.manager, this.clock.today());
    if (offers.length === 0) return;
    await this.outbox.transaction((work) =>
      work.promiseEach(
        'match-offer',
        offers.map(({ id, version }) => ({ payload: { offerId: id, version } })),
      ),
    );
  }
}
