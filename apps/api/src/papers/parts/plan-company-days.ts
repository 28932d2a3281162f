import { Injectable } from '@nestjs/common';
import { type Actor, Contract, recordEdit } from '@seve/database';
import { type CompanyDays, Conflict, isContractOver, requireCompanyPeriods } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { ContractFinder } from '../own-paper.js';

/** Saves the days in the company. They are not part of the signed paper: the training centre may set or change its rhythm afterwards. */
@Injectable()
export class PlanCompanyDays {
  constructor(private readonly outbox: Outbox) {}

  /** @throws InvalidInput for impossible periods, Conflict once the contract is over */
  async plan(find: ContractFinder, { weekdays, periods }: CompanyDays, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, startOn, endOn } = await find(manager);
      const { state, companyDays: before } = await lockPaperRow(work, 'contract', id);
      if (isContractOver(state)) throw new Conflict('status.not-allowed');
      requireCompanyPeriods(periods, { from: startOn, to: endOn });
      const companyDays = periods.length === 0 ? null : { weekdays: weekdays.toSorted(), periods };
      await recordEdit<object>(manager, by, {
        entityType: 'contract',
        entityId: id,
        before: { companyDays: before },
        after: { companyDays },
      });
      await manager.update(Contract, { id }, { companyDays, version: () => 'version + 1' });
    });
  }
}
