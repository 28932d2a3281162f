import { Injectable } from '@nestjs/common';
import { type Actor, partsOf } from '@seve/database';
import { pedagogicalContent } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { AgreementLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import type { AgreementFinder } from '../own-paper.js';

/** Validates subject, skills and days, for a teacher. Next: apps/api/src/papers/signing/open-signatures.ts */
@Injectable()
export class ValidateAgreement {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
  ) {}

  /** Stores subject, skills and days as validated; idempotent. */
  async validate(find: AgreementFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, startOn, endOn } = await find(manager);
      const agreement = await lockPaperRow(work, 'agreement', id);
      if (agreement.state === 'pedagogically_ok') return;
      const { host, school } = await partsOf(manager, 'agreement', id);
      const validated = pedagogicalContent({ host: host.content, school: school.content }, { startOn, endOn });
      const changes = { validated, validatedAt: () => 'now()', validatedByAccountId: by.accountId };
      await movePaper(work, 'agreement', agreement, { to: 'pedagogically_ok', act: 'validate', changes }, by);
      await this.letters.validated(work, id);
    });
  }
}
