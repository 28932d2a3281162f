import { Injectable } from '@nestjs/common';
import {
  Contract,
  ContractAmendment,
  contractAmendmentsToFile,
  contractsInSilence,
  contractsToEnd,
  contractsToFile,
  mastersOfPlace,
  mastersToTell,
  Placement,
  SYSTEM,
} from '@seve/database';
import { type CivilDate, daysBetween, FILE_REMINDER_DAYS, isContractBinding, isHoldingAmendment, startsToRemind } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { opcoAnswer } from '@seve/law';
import { ContractAmendmentLetters, endPlace, FirstDayLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { followDue } from '../../follow-due.js';

type Find = typeof contractsToFile;

/** Contracts and amendments to send to the OPCO, its silence, places whose contract has ended, and apprentices who are about to come. */
@Injectable()
export class FollowContractsJob implements JobHandler<'follow-contracts'> {
  readonly name = 'follow-contracts';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ContractAmendmentLetters,
    private readonly firstDays: FirstDayLetters,
  ) {}

  async run(_day: JobPayloads['follow-contracts']): Promise<JobOutcome> {
    const done = [
      await this.each(contractsToFile, (work, id) => this.remind(work, id)),
      await this.each(contractAmendmentsToFile, (work, id) => this.remindOfAmendment(work, id)),
      await this.each(contractsInSilence, (work, id) => this.follow(work, id)),
      await this.each(contractsToEnd, (work, id) => this.end(work, id)),
      await this.each(mastersToTell, (work, id) => this.welcome(work, id)),
    ];
    return done.some((count) => count > 0) ? 'done' : 'skipped';
  }

  private each(find: Find, act: (work: UnitOfWork, id: string) => Promise<void>): Promise<number> {
    return followDue(this.outbox, (batch) => find(this.dataSource.manager, this.clock.today(), batch), act);
  }

  /** What a stopped clock has missed is told once. */
  private async remind(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const contract = await lockPaperRow(work, 'contract', id);
    if (contract.state !== 'signed' && contract.state !== 'incomplete') return;
    const { startOn } = await manager.findOneByOrFail(Placement, { id: contract.placementId });
    const due = this.dueSince(startOn);
    if (contract.remindersTold >= due) return;
    await manager.update(Contract, { id }, { remindersTold: due });
    await this.letters.fileReminder(work, id, { step: due, isLast: due === FILE_REMINDER_DAYS.length });
  }

  private async remindOfAmendment(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const { contractId } = await manager.findOneByOrFail(ContractAmendment, { id });
    const contract = await lockPaperRow(work, 'contract', contractId);
    const amendment = await lockPaperRow(work, 'contract_amendment', id);
    const due = this.dueSince(amendment.effectiveOn);
    const isDue = amendment.filedOn === null && isHoldingAmendment(amendment.state) && isContractBinding(contract.state);
    if (!isDue || amendment.remindersTold >= due) return;
    await manager.update(ContractAmendment, { id }, { remindersTold: due });
    await this.letters.amendmentReminder(work, amendment, { step: due, isLast: due === FILE_REMINDER_DAYS.length });
  }

  /** Reminders due of what began on this day. */
  private dueSince = (start: CivilDate): number => startsToRemind(this.clock.today()).filter((day) => start <= day).length;

  /** Told after fifteen days, refused after twenty. */
  private async follow(work: UnitOfWork, id: string): Promise<void> {
    const contract = await lockPaperRow(work, 'contract', id);
    const today = this.clock.today();
    if (contract.state !== 'filed' || contract.filedOn === null) return;
    const { state } = opcoAnswer(contract.filedOn, today);
    if (state === 'implicitly_refused') {
      await movePaper(work, 'contract', contract, { to: 'refused', act: 'refuse_by_silence', changes: { answeredOn: today } }, SYSTEM);
      await this.letters.refused(work, id, { bySilence: true });
      return;
    }
    if (state !== 'alert' || contract.isSilenceTold) return;
    await work.manager.update(Contract, { id }, { isSilenceTold: true });
    await this.letters.silence(work, id);
  }

  private async end(work: UnitOfWork, id: string): Promise<void> {
    const { placementId, rupture, state } = await lockPaperRow(work, 'contract', id);
    if (rupture === null || isContractBinding(state)) return;
    await endPlace(work, placementId, rupture);
  }

  /** Once for each first day, whenever the run comes before it. */
  private async welcome(work: UnitOfWork, id: string): Promise<void> {
    const { placementId, masterTold, state } = await lockPaperRow(work, 'contract', id);
    const told = await mastersOfPlace(work.manager, placementId);
    if (told === null || masterTold === told.firstDay || !isContractBinding(state)) return;
    await work.manager.update(Contract, { id }, { masterTold: told.firstDay });
    await this.firstDays.welcome(work, told, daysBetween(this.clock.today(), told.firstDay));
  }
}
