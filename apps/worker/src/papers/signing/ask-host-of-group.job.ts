import { Injectable } from '@nestjs/common';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { AgreementLetters } from '@seve/lifecycles';

/** Writes the letter of a group whose request ended before it could; nothing where it was written. */
@Injectable()
export class AskHostOfGroupJob implements JobHandler<'ask-host-of-group'> {
  readonly name = 'ask-host-of-group';

  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
  ) {}

  run({ agreementIds }: JobPayloads['ask-host-of-group']): Promise<JobOutcome> {
    return this.outbox.transaction(async (work) => ((await this.letters.askTogether(work, agreementIds)) ? 'done' : 'skipped'));
  }
}
