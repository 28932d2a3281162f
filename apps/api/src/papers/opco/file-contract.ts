import { Injectable } from '@nestjs/common';
import type { Actor, Contract } from '@seve/database';
import { type CivilDate, InvalidInput } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ContractLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { ContractFinder } from '../own-paper.js';
import type { ContractFiledInput, ContractPapersInput, ContractRefusedInput, ContractRegisteredInput } from './filing.dto.js';

/** Records filings of contracts with the OPCO and its answers, for the employer or the training centre. */
@Injectable()
export class FileContract {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ContractLetters,
  ) {}

  /**
   * Records a filing, which starts the period for the answer; a filing after missing documents restarts it. Idempotent. @throws
   * InvalidInput for a future day
   */
  async file(find: ContractFinder, { on, reference }: ContractFiledInput, by: Actor): Promise<void> {
    requirePast(on, this.clock.today());
    await this.act(find, async (work, contract) => {
      if (contract.state === 'filed' && contract.filedOn === on) return;
      const changes = {
        ...{ filedOn: on, filingReference: reference ?? contract.filingReference, askedPapers: null, answeredOn: null },
        ...{ refusalReason: null, isSilenceTold: false },
      };
      await movePaper(work, 'contract', contract, { to: 'filed', act: 'file', changes }, by);
      await this.letters.filed(work, contract.id);
    });
  }

  async askPapers(find: ContractFinder, { papers }: ContractPapersInput, by: Actor): Promise<void> {
    await this.act(find, async (work, contract) => {
      if (contract.state === 'incomplete' && contract.askedPapers === papers) return;
      await movePaper(work, 'contract', contract, { to: 'incomplete', act: 'ask_papers', changes: { askedPapers: papers } }, by);
      await this.letters.incomplete(work, contract.id);
    });
  }

  async register(find: ContractFinder, { on, number }: ContractRegisteredInput, by: Actor): Promise<void> {
    requirePast(on, this.clock.today());
    await this.act(find, async (work, contract) => {
      if (contract.state === 'registered' && contract.number === number) return;
      requireAfterFiling(contract, on);
      const changes = { number, answeredOn: on, refusalReason: null };
      await movePaper(work, 'contract', contract, { to: 'registered', act: 'register', changes }, by);
      await this.letters.registered(work, contract.id);
    });
  }

  async refuse(find: ContractFinder, { on, reason }: ContractRefusedInput, by: Actor): Promise<void> {
    requirePast(on, this.clock.today());
    await this.act(find, async (work, contract) => {
      if (contract.state === 'refused' && contract.refusalReason === reason) return;
      requireAfterFiling(contract, on);
      await movePaper(work, 'contract', contract, { to: 'refused', act: 'refuse', changes: { answeredOn: on, refusalReason: reason } }, by);
      await this.letters.refused(work, contract.id, { bySilence: false });
    });
  }

  private async act(find: ContractFinder, does: (work: UnitOfWork, contract: Contract) => Promise<void>): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id } = await find(work.manager);
      await does(work, await lockPaperRow(work, 'contract', id));
    });
  }
}

/** @throws InvalidInput for a future day */
export function requirePast(on: CivilDate, today: CivilDate): void {
  if (on > today) throw new InvalidInput([{ path: 'on', code: 'contract.day-future' }]);
}

/** @throws InvalidInput for a day before the filing */
export function requireAfterFiling({ filedOn }: Pick<Contract, 'filedOn'>, on: CivilDate): void {
  if (filedOn !== null && on < filedOn) throw new InvalidInput([{ path: 'on', code: 'contract.before-filing' }]);
}
