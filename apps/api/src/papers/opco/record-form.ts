import { Injectable } from '@nestjs/common';
import type { Actor } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { ContractLetters, recordForm } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { ContractFinder } from '../own-paper.js';
import { requirePast } from './file-contract.js';
import type { ContractFormInput } from './filing.dto.js';

/** Records that the official form of a contract was signed, and by whom it was seen, for the employer or the training centre. */
@Injectable()
export class RecordForm {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ContractLetters,
  ) {}

  /** Idempotent. @throws InvalidInput for a future day, InvalidTransition before the terms are agreed or once it was sent to the OPCO */
  async record(find: ContractFinder, form: ContractFormInput, by: Actor): Promise<void> {
    requirePast(form.on, this.clock.today());
    await this.outbox.transaction(async (work) => {
      const { id } = await find(work.manager);
      if (await recordForm(work, id, form, this.clock.now(), by)) await this.letters.complete(work, id);
    });
  }
}
