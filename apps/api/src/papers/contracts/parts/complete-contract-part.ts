import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Contract,
  ContractPart,
  ContractRemark,
  type ContractRow,
  contentOf,
  openRemarks,
  type PartRows,
  partsOf,
} from '@seve/database';
import { Conflict, InvalidInput, missingFields, requireSeatsApart } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ContractLetters, keepWordsOfPart, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { IsNull } from 'typeorm';
import type { ContractFinder } from '../own-contract.js';
import { requireWritableContract } from './save-contract-part.js';

/** One side says that its part is complete. */
@Injectable()
export class CompleteContractPart {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractLetters,
    private readonly clock: Clock,
  ) {}

  /** Idempotent. @throws InvalidInput with each field that is missing or holds the address of another seat */
  async employer(find: ContractFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const people = await find(work.manager);
      const { id, student } = people;
      const contract = await lockPaperRow(work, 'contract', id);
      if (contract.state === 'company_done') return;
      requireWritableContract('employer', contract.state);
      const { employer } = await this.close(work, contract, { party: 'employer', student }, by);
      const about = { act: 'fill_part', entityType: 'contract', entityId: id, people, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, 'employer', employer.content);
      await movePaper(work, 'contract', contract, { to: 'company_done', act: 'fill_employer_part' }, by);
      await this.letters.toFill(work, id);
    });
  }

  /** Nothing happens the second time. @throws Conflict as long as the employer has not filled its part */
  async cfa(find: ContractFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id, student } = await find(work.manager);
      const contract = await lockPaperRow(work, 'contract', id);
      if (contract.state === 'cfa_done') return;
      if (contract.state === 'preparing') throw new Conflict('contract.employer-first');
      requireWritableContract('cfa', contract.state);
      await this.close(work, contract, { party: 'cfa', student }, by);
      await movePaper(work, 'contract', contract, { to: 'cfa_done', act: 'fill_cfa_part' }, by);
    });
  }

  /** Returns the parts as they are now. */
  private async close(
    { manager }: UnitOfWork,
    { id, kind }: Contract,
    { party, student }: { party: 'employer' | 'cfa' } & Pick<ContractRow, 'student'>,
    by: Actor,
  ): Promise<PartRows<'contract'>> {
    const parts = await partsOf(manager, 'contract', id);
    const missing = missingFields(party, parts[party].content, kind);
    if (missing.length > 0) throw new InvalidInput(missing.map((field) => ({ path: `content.${field}`, code: 'contract.field-missing' })));
    requireSeatsApart(party, parts[party].content, { parts: contentOf(parts), student });
    if (party === 'cfa' && parts.employer.doneAt === null) throw new Conflict('contract.employer-first');
    await manager.update(ContractPart, { contractId: id, party }, { doneAt: () => 'now()', doneByAccountId: by.accountId });
    await manager.update(ContractRemark, { contractId: id, party, answeredAt: IsNull() }, { answeredAt: () => 'now()' });
    const waiting = await openRemarks(manager, 'contract', id);
    if (party === 'cfa' && waiting.some((remark) => remark.party === 'employer')) throw new Conflict('contract.employer-first');
    return parts;
  }
}
