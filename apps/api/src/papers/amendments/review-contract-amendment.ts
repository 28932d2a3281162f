import { Injectable } from '@nestjs/common';
import type { Actor } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { ContractAmendmentLetters, lockAmendmentPaper, movePaper, withdrawAmendment } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { ContractFinder } from '../own-paper.js';
import { findContractAmendment, lockFoundContract } from './own-contract-amendment.js';

/** What the training centre thinks of an amendment: sent back to the employer, corrected, or withdrawn. */
@Injectable()
export class ReviewContractAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ContractAmendmentLetters,
    private readonly clock: Clock,
  ) {}

  /** The employer reads the words and fills its part again. */
  async requestChanges(find: ContractFinder, id: string, remark: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFoundContract(work, find, id);
      await movePaper(
        work,
        'contract_amendment',
        amendment,
        { to: 'draft', act: 'request_changes', changes: { remark }, comment: remark },
        by,
      );
      await this.letters.toEmployer(work, amendment, remark);
    });
  }

  /** The training centre corrects its own part. */
  async reopen(find: ContractFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFoundContract(work, find, id);
      await movePaper(work, 'contract_amendment', amendment, { to: 'company_done', act: 'reopen' }, by);
    });
  }

  /** Signatures that were given are void; the contract stays as it was. Nothing happens the second time. */
  async withdraw(find: ContractFinder, id: string, reason: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row } = await findContractAmendment(work.manager, find, id);
      const { amendment } = await lockAmendmentPaper(work, 'contract', { paperId: row.id, amendmentId: id });
      if (amendment.state === 'withdrawn') return;
      await withdrawAmendment(work, { type: 'contract', paperId: amendment.contractId, amendment }, { reason, at: this.clock.now() }, by);
    });
  }
}
