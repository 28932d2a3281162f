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
import type { UnitOfWork } from '@seve/jobs';
import { opcoAnswer } from '@seve/law';
import { ContractLetters, endPlace, FirstDayLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../../daily-jobs.js';

/** Reminders due of what began on this day. */
const remindersDue = (start: CivilDate, today: CivilDate): number => startsToRemind(today).filter((day) => start <= day).length;

/** Contracts and amendments to send to the OPCO, its silence, places whose contract has ended, and apprentices who are about to come. */
@Injectable()
export class FollowContractsJob implements DailyJob<'follow-contracts'> {
  readonly name = 'follow-contracts';
  readonly duties: readonly Duty[] = [
    { find: contractsToFile, act: (work, id, today) => this.remind(work, id, today) },
    { find: contractAmendmentsToFile, act: (work, id, today) => this.remindOfAmendment(work, id, today) },
    { find: contractsInSilence, act: (work, id, today) => this.followSilence(work, id, today) },
    { find: contractsToEnd, act: (work, id) => this.end(work, id) },
    { find: mastersToTell, act: (work, id, today) => this.welcome(work, id, today) },
  ];

  constructor(
    private readonly letters: ContractLetters,
    private readonly firstDays: FirstDayLetters,
  ) {}

  /** What a stopped clock has missed is told once. */
  private async remind(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const contract = await lockPaperRow(work, 'contract', id);
    if (contract.state !== 'signed' && contract.state !== 'incomplete') return;
    const { startOn } = await manager.findOneByOrFail(Placement, { id: contract.placementId });
    const due = remindersDue(startOn, today);
    if (contract.remindersTold >= due) return;
    await manager.update(Contract, { id }, { remindersTold: due });
    await this.letters.fileReminder(work, id, { step: due, isLast: due === FILE_REMINDER_DAYS.length });
  }

  private async remindOfAmendment(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const { contractId } = await manager.findOneByOrFail(ContractAmendment, { id });
    const contract = await lockPaperRow(work, 'contract', contractId);
    const amendment = await lockPaperRow(work, 'contract_amendment', id);
    const due = remindersDue(amendment.effectiveOn, today);
    const isDue = amendment.filedOn === null && isHoldingAmendment(amendment.state) && isContractBinding(contract.state);
    if (!isDue || amendment.remindersTold >= due) return;
    await manager.update(ContractAmendment, { id }, { remindersTold: due });
    await this.letters.amendmentReminder(work, amendment, { step: due, isLast: due === FILE_REMINDER_DAYS.length });
  }

  /** Told after fifteen days, refused after twenty. */
  private async followSilence(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const contract = await lockPaperRow(work, 'contract', id);
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
  private async welcome(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { placementId, masterTold, state } = await lockPaperRow(work, 'contract', id);
    const told = await mastersOfPlace(work.manager, placementId);
    if (told === null || masterTold === told.firstDay || !isContractBinding(state)) return;
    await work.manager.update(Contract, { id }, { masterTold: told.firstDay });
    await this.firstDays.welcome(work, told, daysBetween(today, told.firstDay));
  }
}
