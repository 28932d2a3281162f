import { Injectable } from '@nestjs/common';
import { type Actor, ContractPart, ContractRemark } from '@seve/database';
import { fieldsOfPart, InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ContractLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import type { ContractFinder } from '../own-contract.js';
import type { ContractRemarkInput } from './contract-remarks.dto.js';

/** Changes that one side asks of another. */
@Injectable()
export class RequestContractChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractLetters,
  ) {}

  /** Each side that is asked reads its remarks, and completes its part again. @throws InvalidInput for a field that the part does not have */
  async request(find: ContractFinder, remarks: readonly ContractRemarkInput[], by: Actor): Promise<void> {
    const unknown = remarks.flatMap(({ party, field }, index) =>
      field === undefined || fieldsOfPart(party).includes(field) ? [] : [{ path: `remarks.${index}.field`, code: 'agreement.no-field' }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id: contractId } = await find(manager);
      const contract = await lockPaperRow(work, 'contract', contractId);
      await movePaper(work, 'contract', contract, { to: 'changes_requested', act: 'request_changes' }, by);
      await manager.insert(
        ContractRemark,
        remarks.map(({ party, field = null, text }) => ({ id: uuid(), contractId, party, field, text, authorRole: by.role })),
      );
      for (const party of new Set(remarks.map((remark) => remark.party))) {
        await manager.update(ContractPart, { contractId, party }, { doneAt: null, doneByAccountId: null });
        await this.letters.changes(work, contractId, party);
      }
    });
  }
}
