import { Injectable } from '@nestjs/common';
import { type Actor, ContractAmendment, type ContractRow, openAmendment, recordMoves, SYSTEM } from '@seve/database';
import { Conflict, isSchoolOfficeRole, openedFields, possibleContractMotives } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ContractAmendmentLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { requireDayWithin } from '../../agreements/amendments/effective-day.js';
import type { ContractFinder } from '../own-contract.js';
import type { ContractAmendmentInput } from './contract-amendments.dto.js';

/** An amendment of a contract begins, by the employer or by the training centre. */
@Injectable()
export class BeginContractAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractAmendmentLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict while another one is open, or for a contract that is not signed or is over, InvalidInput for a day outside of it */
  async begin(find: ContractFinder, { motives, reason, effectiveOn }: ContractAmendmentInput, by: Actor): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id: contractId } = await find(manager);
      await lockPaperRow(work, 'contract', contractId);
      const row = await find(manager);
      if (possibleContractMotives(row, this.clock.today()).length === 0) throw new Conflict('contract-amendment.not-signed');
      if ((await openAmendment(manager, 'contract', contractId)) !== null) throw new Conflict('amendment.one-open');
      requireContractDay(row, effectiveOn);
      const { startOn, endOn } = row;
      const number = (await manager.countBy(ContractAmendment, { contractId })) + 1;
      const begun = { begunByAccountId: by.accountId, begunByRole: by.role, state: 'draft' as const };
      const id = uuid();
      await manager.insert(ContractAmendment, { id, contractId, number, motives, reason, effectiveOn, startOn, endOn, ...begun });
      await recordMoves(manager, by, { entityType: 'contract_amendment', entityId: id, from: null, to: 'draft' });
      await this.askFirst(work, await manager.findOneByOrFail(ContractAmendment, { id }), by);
      return id;
    });
  }

  /** The employer is asked first; where the motives open nothing for it, its turn is over at once. */
  private async askFirst(work: UnitOfWork, amendment: ContractAmendment, by: Actor): Promise<void> {
    const isBySchool = isSchoolOfficeRole(by.role);
    if (openedFields(amendment.motives, 'employer').length > 0) {
      if (isBySchool) await this.letters.toEmployer(work, amendment);
      return;
    }
    await movePaper(work, 'contract_amendment', amendment, { to: 'company_done', act: 'skip_host_part' }, SYSTEM);
    if (!isBySchool) await this.letters.toSchool(work, amendment);
  }
}

/** A day of the contract. @throws InvalidInput */
export const requireContractDay = ({ startOn, endOn }: Pick<ContractRow, 'startOn' | 'endOn'>, effectiveOn: string): void =>
  requireDayWithin(effectiveOn, { first: startOn, last: endOn });
