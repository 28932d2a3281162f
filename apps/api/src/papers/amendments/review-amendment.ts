import { Injectable } from '@nestjs/common';
import { type Actor, Amendment } from '@seve/database';
import { Conflict } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { AgreementLetters, lockPlacement, movePaper, withdrawAmendment } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { AgreementFinder } from '../own-paper.js';
import { findAmendment, lockFound } from './own-amendment.js';

/** What the school thinks of an amendment: sent back to the host, validated, or withdrawn. */
@Injectable()
export class ReviewAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
    private readonly clock: Clock,
  ) {}

  /** The host reads the words and fills its part again. */
  async requestChanges(find: AgreementFinder, id: string, remark: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment, row } = await lockFound(work, find, id);
      const changes = { remark, validatedAt: null, validatedByAccountId: null };
      await movePaper(work, 'amendment', amendment, { to: 'draft', act: 'request_changes', changes, comment: remark }, by);
      await this.letters.amendmentRemark(work, row.id, { id, version: amendment.version, remark });
    });
  }

  /** The office corrects its own part. */
  async reopen(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFound(work, find, id);
      const changes = { validatedAt: null, validatedByAccountId: null };
      await movePaper(work, 'amendment', amendment, { to: 'company_done', act: 'reopen', changes }, by);
    });
  }

  /** Subject, skills and days are right. Nothing happens the second time. @throws Conflict as long as the parts are not filled */
  async validate(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFound(work, find, id);
      if (amendment.validatedAt !== null) return;
      if (amendment.state !== 'school_done') throw new Conflict('amendment.not-filled');
      await work.manager.update(Amendment, { id }, { validatedAt: () => 'now()', validatedByAccountId: by.accountId });
    });
  }

  /** Signatures that were given are void; the agreement stays as it was. */
  async withdraw(find: AgreementFinder, id: string, reason: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row } = await findAmendment(work.manager, find, id);
      await lockPlacement(work, row.placementId);
      const { amendment } = await lockFound(work, find, id);
      if (amendment.state === 'withdrawn') return;
      await withdrawAmendment(work, { type: 'agreement', paperId: amendment.agreementId, amendment }, { reason, at: this.clock.now() }, by);
    });
  }
}
