import { Injectable } from '@nestjs/common';
import { type Actor, Amendment } from '@seve/database';
import { type AmendmentType, Conflict, PLACEMENT_PAPERS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockAmendmentPaper, movePaper, withdrawAmendment } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { AgreementFinder, OwnPaper, PaperFinder } from '../own-paper.js';
import { findAmendment, lockFound } from './own-amendment.js';

/** Returns an amendment to the host, reopens, validates or withdraws it, for the school. */
@Injectable()
export class ReviewAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly clock: Clock,
  ) {}

  /** Asks the host to fill its part again, with a remark. */
  async requestChanges(find: PaperFinder, id: string, remark: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment, row } = await lockFound(work, find, id);
      const changes = { remark, ...PAPERS_OF_API[row.type].amendments.unvalidated };
      const back = { to: 'draft', act: 'request_changes', changes, comment: remark } as const;
      await movePaper<AmendmentType>(work, PLACEMENT_PAPERS[row.type].amendment, amendment, back, by);
      await this.letters.of(row).amendments.remark(work, amendment, remark);
    });
  }

  /** Reopens the part of the school. */
  async reopen(find: PaperFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment, row } = await lockFound(work, find, id);
      const back = { to: 'company_done', act: 'reopen', changes: PAPERS_OF_API[row.type].amendments.unvalidated } as const;
      await movePaper<AmendmentType>(work, PLACEMENT_PAPERS[row.type].amendment, amendment, back, by);
    });
  }

  /** Validates subject, skills and days, for a teacher; idempotent. @throws Conflict while the parts are not filled */
  async validate(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFound(work, find, id);
      if (amendment.validatedAt !== null) return;
      if (amendment.state !== 'school_done') throw new Conflict('amendment.not-filled');
      await work.manager.update(Amendment, { id }, { validatedAt: () => 'now()', validatedByAccountId: by.accountId });
    });
  }

  /** Withdraws an amendment: voids its signatures and leaves the paper unchanged; idempotent. */
  async withdraw(find: PaperFinder, id: string, reason: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row } = await findAmendment(work.manager, find, id);
      const locked = await lockAmendmentPaper<OwnPaper['type']>(work, row.type, { paperId: row.id, amendmentId: id });
      if (locked.amendment.state === 'withdrawn') return;
      await withdrawAmendment(work, locked, { reason, at: this.clock.now() }, by);
    });
  }
}
