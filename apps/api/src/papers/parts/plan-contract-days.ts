import { Injectable } from '@nestjs/common';
import { type Actor, Placement, recordEdit, Student } from '@seve/database';
import { Conflict, InvalidInput, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { requireFreeDays } from '../../applications/applications/requirements/require-free-days.js';
import type { ContractFinder } from '../contracts/own-contract.js';
import type { AgreementDaysInput } from './parts.dto.js';
import { requireWritableContract } from './save-contract-part.js';

/** First and last day of a placement whose contract is written. */
@Injectable()
export class PlanContractDays {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for impossible days, Conflict for days that another place takes */
  async plan(find: ContractFinder, days: AgreementDaysInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, placementId, studentId } = await find(manager);
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      const placement = await manager.findOneOrFail(Placement, { where: { id: placementId }, lock: { mode: 'pessimistic_write' } });
      const { state } = await lockPaperRow(work, 'contract', id);
      requireWritableContract('cfa', state);
      if (placement.startOn === days.startOn && placement.endOn === days.endOn) return;
      if (days.endOn < days.startOn) throw new InvalidInput([{ path: 'endOn', code: 'contract.end-first' }]);
      if (days.startOn < this.clock.today()) throw new InvalidInput([{ path: 'startOn', code: 'agreement.start-past' }]);
      await requireFreeDays(manager, studentId, days, locale, placementId);
      const before = { startOn: placement.startOn, endOn: placement.endOn };
      await recordEdit<object>(manager, by, { entityType: 'contract', entityId: id, before, after: { ...days } });
      const { affected } = await manager.update(Placement, { id: placementId }, { ...days, version: () => 'version + 1' });
      if (affected !== 1) throw new Conflict('status.not-allowed');
    });
  }
}
