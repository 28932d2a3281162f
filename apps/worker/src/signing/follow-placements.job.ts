import { Injectable } from '@nestjs/common';
import { type Actor, Agreement, currentVersion, lockVersion, Placement, placementsToMove, SYSTEM, unsignedToLapse } from '@seve/database';
import { UNSIGNED_STATES } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, lockAgreement, moveAgreement, movePlacement, voidVersion } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';

const BATCH = 500;
const BY: Actor = SYSTEM;

/** First and last days of signed places, and agreements that lapse because they were not signed in time. */
@Injectable()
export class FollowPlacementsJob implements JobHandler<'follow-placements'> {
  readonly name = 'follow-placements';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: AgreementLetters,
  ) {}

  async run(_day: JobPayloads['follow-placements']): Promise<JobOutcome> {
    const today = this.clock.today();
    const moved = await this.each(
      (limit) => placementsToMove(this.dataSource.manager, today, limit),
      (work, id) => this.move(work, id),
    );
    const lapsed = await this.each(
      (limit) => unsignedToLapse(this.dataSource.manager, today, limit),
      (work, id) => this.lapse(work, id),
    );
    return moved + lapsed > 0 ? 'done' : 'skipped';
  }

  private async each(find: (limit: number) => Promise<string[]>, act: (work: UnitOfWork, id: string) => Promise<void>): Promise<number> {
    for (let done = 0; ; ) {
      const ids = await find(BATCH);
      for (const id of ids) await this.outbox.transaction((work) => act(work, id));
      done += ids.length;
      if (ids.length < BATCH) return done;
    }
  }

  private async move(work: UnitOfWork, id: string): Promise<void> {
    const placement = await work.manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const today = this.clock.today();
    if (placement.state === 'signed' && placement.startOn <= today)
      await movePlacement(work, placement, { to: 'active', act: 'begin' }, BY);
    else if (placement.state === 'active' && placement.endOn !== null && placement.endOn < today)
      await movePlacement(work, placement, { to: 'completed', act: 'complete' }, BY);
  }

  private async lapse(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const agreement: Agreement = await lockAgreement(work, id);
    if (!UNSIGNED_STATES.some((state) => state === agreement.state)) return;
    const out = await currentVersion(manager, { agreementId: id, amendmentId: null });
    if (out !== null) await voidVersion(work, await lockVersion(manager, out.id), { reason: 'lapsed', at: this.clock.now() }, BY);
    await moveAgreement(work, agreement, { to: 'lapsed', act: 'lapse' }, BY);
    await this.letters.lapsed(work, id);
  }
}
