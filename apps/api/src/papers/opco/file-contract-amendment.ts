import { Injectable } from '@nestjs/common';
import { type Actor, ContractAmendment, recordEdit } from '@seve/database';
import { Conflict, isHoldingAmendment } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { ContractAmendmentRegisteredInput } from '../amendments/amendments.dto.js';
import { lockFound } from '../amendments/own-amendment.js';
import type { ContractFinder } from '../own-paper.js';
import { requireAfterFiling, requirePast } from './file-contract.js';
import type { ContractFiledInput } from './filing.dto.js';

type Filing = Partial<Pick<ContractAmendment, 'filedOn' | 'filingReference' | 'registeredOn'>>;

/** Records filings of signed amendments with the OPCO, for the employer or the training centre. */
@Injectable()
export class FileContractAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records the filing. Idempotent. @throws InvalidInput for a future day, Conflict before all have signed or once it is registered */
  async file(find: ContractFinder, id: string, { on, reference }: ContractFiledInput, by: Actor): Promise<void> {
    await this.note(find, id, on, by, ({ filingReference, registeredOn, filedOn }) => {
      if (filedOn === on && (reference === undefined || reference === filingReference)) return {};
      if (registeredOn !== null) throw new Conflict('contract-amendment.registered');
      return { filedOn: on, filingReference: reference ?? filingReference };
    });
  }

  /** Records the registration. Idempotent. @throws InvalidInput for a future day or one before the filing, Conflict before the filing */
  async register(find: ContractFinder, id: string, { on }: ContractAmendmentRegisteredInput, by: Actor): Promise<void> {
    await this.note(find, id, on, by, (amendment) => {
      if (amendment.filedOn === null) throw new Conflict('contract-amendment.not-filed');
      requireAfterFiling(amendment, on);
      return { registeredOn: on };
    });
  }

  private async note(
    find: ContractFinder,
    id: string,
    on: string,
    by: Actor,
    changesOf: (amendment: ContractAmendment) => Filing,
  ): Promise<void> {
    requirePast(on, this.clock.today());
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFound(work, find, id);
      if (!isHoldingAmendment(amendment.state)) throw new Conflict('contract-amendment.not-complete');
      const changes = changesOf(amendment);
      const { filedOn, filingReference, registeredOn } = amendment;
      const before = { filedOn, filingReference, registeredOn };
      const edit = { entityType: 'contract_amendment' as const, entityId: id, before, after: { ...before, ...changes } };
      const changed = await recordEdit<object>(work.manager, by, edit);
      if (changed.length > 0) await work.manager.update(ContractAmendment, { id }, { ...changes, version: () => 'version + 1' });
    });
  }
}
