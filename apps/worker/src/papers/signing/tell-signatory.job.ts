import { Injectable } from '@nestjs/common';
import { Signatory } from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { SignatureLetters } from '@seve/lifecycles';

/** Writes the first letter of the day to the address of a signatory; what comes later that day waits for the next morning. */
@Injectable()
export class TellSignatoryJob implements JobHandler<'tell-signatory'> {
  readonly name = 'tell-signatory';

  constructor(
    private readonly outbox: Outbox,
    private readonly letters: SignatureLetters,
  ) {}

  run({ signatoryId }: JobPayloads['tell-signatory']): Promise<JobOutcome> {
    return this.outbox.transaction(async (work) => {
      const signatory = await work.manager.findOneBy(Signatory, { id: signatoryId });
      if (signatory === null || signatory.email === null) return 'skipped';
      return (await this.letters.ask(work, signatory.email)) ? 'done' : 'skipped';
    });
  }
}
