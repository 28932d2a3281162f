import { Injectable } from '@nestjs/common';
import { companiesToJoin, Placement, placesToRemind } from '@seve/database';
import { type CivilDate, placeStepDue } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { askHost, joinPlaces, lockCompany, PlaceLetters } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../daily-jobs.js';

/** Number of steps executed once student and teacher were told. */
const ALL_STEPS = 3;

/**
 * Links declared places to verified companies, reminds hosts, and tells student and teacher about silent ones, by `placeStepDue` of
 * libs/domain.
 */
@Injectable()
export class RemindHostsJob implements DailyJob<'remind-hosts'> {
  readonly name = 'remind-hosts';
  readonly duties: readonly Duty[] = [
    { find: companiesToJoin, act: (work, companyId, today) => this.join(work, companyId, today) },
    { find: placesToRemind, act: (work, id, today) => this.remind(work, id, today) },
  ];

  constructor(private readonly letters: PlaceLetters) {}

  /** Links places declared while the campus verified their company. */
  private async join(work: UnitOfWork, companyId: string, today: CivilDate): Promise<void> {
    await lockCompany(work.manager, companyId);
    await joinPlaces(work, this.letters, companyId, today);
  }

  private async remind(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
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
