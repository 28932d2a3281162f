import { Injectable } from '@nestjs/common';
import { companiesToJoin, Placement, placesToRemind } from '@seve/database';
import { type CivilDate, placeStepDue } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { askHost, joinPlaces, lockCompany, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';

/** Ids of one query. */
const BATCH = 500;
/** Steps that are done once student and teacher were told. */
const ALL_STEPS = 3;

/** Joins declared places to verified companies, reminds hosts, and tells student and teacher about silent ones. The rule is `placeStepDue` of libs/domain. */
@Injectable()
export class RemindHostsJob implements JobHandler<'remind-hosts'> {
  readonly name = 'remind-hosts';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: PlaceLetters,
  ) {}

  async run(_day: JobPayloads['remind-hosts']): Promise<JobOutcome> {
    const today = this.clock.today();
    let read = await this.join(today);
    for (let after: string | null = null; ; ) {
      const ids = await placesToRemind(this.dataSource.manager, today, { after, limit: BATCH });
      for (const id of ids) await this.outbox.transaction((work) => this.follow(work, id, today));
      read += ids.length;
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) return read > 0 ? 'done' : 'skipped';
    }
  }

  /** Joins places declared while the campus verified their company. Returns the number of such companies. */
  private async join(today: CivilDate): Promise<number> {
    const companies = await companiesToJoin(this.dataSource.manager);
    for (const id of companies)
      await this.outbox.transaction(async (work) => {
        await lockCompany(work.manager, id);
        await joinPlaces(work, this.letters, id, today);
      });
    return companies.length;
  }

  private async follow(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const place = await manager.findOne(Placement, { where: { id, state: 'declared' }, lock: { mode: 'pessimistic_write' } });
    const due = place?.askedOn == null ? null : placeStepDue(place.askedOn, place.stepsTold, today);
    if (due === null) return;
    const stepsTold = due === 'silent' ? ALL_STEPS : due.reminder;
    await manager.update(Placement, { id }, { stepsTold });
    if (due === 'silent') await this.letters.tell(work, id, { act: 'silent', role: 'system' });
    else await askHost(work, this.letters, id, { today, isReminder: true });
  }
}
