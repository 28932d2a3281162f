import { Injectable } from '@nestjs/common';
import {
  Contract,
  ContractAmendment,
  contractAmendmentsToFile,
  contractsInSilence,
  contractsToConclude,
  contractsToEnd,
  contractsToFile,
  contractsToRestate,
  mastersOfPlace,
  mastersToTell,
  Placement,
  SYSTEM,
} from '@seve/database';
import {
  type CivilDate,
  CONTRACT_TO_FILE_STATES,
  daysBetween,
  FILE_REMINDER_DAYS,
  isContractBinding,
  isHoldingAmendment,
  remindersDue,
  startsToConclude,
  startsToRemind,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { opcoAnswer } from '@seve/law';
import { ContractLetters, endPlace, FirstDayLetters, lockPaperRow, movePaper, restateContract } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../../daily-jobs.js';

const REMINDERS = {
  formReminder: { states: ['terms_agreed'], starts: startsToConclude },
  fileReminder: { states: CONTRACT_TO_FILE_STATES, starts: startsToRemind },
} as const;

/** Contracts whose official form is to be signed, contracts and amendments to send to the OPCO, its silence, places whose contract has ended, and apprentices who are about to come. */
@Injectable()
export class FollowContractsJob implements DailyJob<'follow-contracts'> {
  readonly name = 'follow-contracts';
  readonly duties: readonly Duty[] = [
    // Before the reminders: what is restated is sent to the OPCO later.
    { find: contractsToRestate, act: (work, id, today) => this.restate(work, id, today) },
    { find: contractsToConclude, act: (work, id, today) => this.remind(work, id, today, 'formReminder') },
    { find: contractsToFile, act: (work, id, today) => this.remind(work, id, today, 'fileReminder') },
    { find: contractAmendmentsToFile, act: (work, id, today) => this.remindOfAmendment(work, id, today) },
    { find: contractsInSilence, act: (work, id, today) => this.followSilence(work, id, today) },
    { find: contractsToEnd, act: (work, id) => this.end(work, id) },
    { find: mastersToTell, act: (work, id, today) => this.welcome(work, id, today) },
  ];

  constructor(
    private readonly letters: ContractLetters,
    private readonly firstDays: FirstDayLetters,
  ) {}

  private async restate(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    if (await restateContract(work, id, today)) await this.letters.restated(work, id);
  }

  /** What a stopped clock has missed is told once. */
  private async remind(work: UnitOfWork, id: string, today: CivilDate, letter: keyof typeof REMINDERS): Promise<void> {
    const { manager } = work;
    const contract = await lockPaperRow(work, 'contract', id);
    const { states, starts } = REMINDERS[letter];
    if (!states.some((one) => one === contract.state)) return;
    const { startOn } = await manager.findOneByOrFail(Placement, { id: contract.placementId });
    const due = remindersDue(startOn, starts(today));
    if (contract.remindersTold >= due) return;
    await manager.update(Contract, { id }, { remindersTold: due });
    await this.letters[letter](work, id, { step: due, isLast: due === starts(today).length });
  }

  private async remindOfAmendment(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const { contractId } = await manager.findOneByOrFail(ContractAmendment, { id });
    const contract = await lockPaperRow(work, 'contract', contractId);
    const amendment = await lockPaperRow(work, 'contract_amendment', id);
    const due = remindersDue(amendment.effectiveOn, startsToRemind(today));
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
