import { Injectable } from '@nestjs/common';
import { audit, type FrameworkPaper, overlappingFramework, PaperFile, SYSTEM } from '@seve/database';
import { Conflict, proposalFaults, requireNoFault } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { FrameworkLetters, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { ownFramework, type Partner } from '../own-framework.js';
import { requireTwoPeople } from '../two-people.js';
import { lockFor } from '../writing/write-framework.js';
import type { FrameworkPaperAnswer, FrameworkPaperRefusal } from './framework-papers.dto.js';
import { leavePaper } from './leave-paper.js';

/** The answer of the other side to a paper filed as signed by both. */
@Injectable()
export class AnswerFrameworkPaper {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /**
   * Signs the agreement, which runs at once when its first day has come. Idempotent.
   * @throws Conflict for a paper that the caller did not open last, for a replaced one, and for the person who filed it
   */
  async confirm(id: string, { sha256 }: FrameworkPaperAnswer, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const before = await ownFramework(manager, id, by.owner);
      if (before.paper?.sha256 === sha256 && !before.paper.isWaiting) return;
      const { row, locked } = await lockFor(work, id, by.owner, 'confirm_paper');
      const paper = samePaper(row.paper, sha256);
      if (paper.openedByAccountId !== by.accountId) throw new Conflict('framework.paper-unopened');
      if (paper.filedByAccountId === null) throw new Conflict('framework.paper-changed');
      const { name } = await requireTwoPeople(manager, paper.filedByAccountId, by.accountId);
      requireNoFault(proposalFaults(row, this.clock.today()));
      if ((await overlappingFramework(manager, row)) !== null) throw new Conflict('framework.years-taken');
      await manager.update(PaperFile, { id: paper.fileId }, { waitsUntil: null });
      await movePaper(work, 'framework_agreement', locked, { to: 'signed', act: 'confirm_paper' }, { ...by, via: 'paper' });
      const { schoolId, companyId, startOn } = row;
      await audit(manager, by, { act: 'framework_signed', on: 'framework_agreement', id, schoolId, companyId });
      if (startOn <= this.clock.today())
        await movePaper(work, 'framework_agreement', { id, state: 'signed' }, { to: 'running', act: 'begin' }, SYSTEM);
      await this.letters.signed(work, id, name);
    });
  }

  /** Keeps the paper without effect and tells the filing side the reason. */
  async refuse(id: string, { sha256, reason }: FrameworkPaperRefusal, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFor(work, id, by.owner, 'refuse_paper');
      const { fileId, filedBy } = samePaper(row.paper, sha256);
      await leavePaper(work, id);
      const text = row.signatures.length === 0 ? { signedText: null, textSha256: null } : {};
      await movePaper(
        work,
        'framework_agreement',
        locked,
        { to: 'proposed', act: 'refuse_paper', changes: { ...text, filedBy: null }, comment: reason },
        { ...by, via: 'paper' },
      );
      await this.letters.paperRefused(work, id, { side: filedBy, reason, fileId });
    });
  }
}

/** @throws Conflict when another paper was filed since */
function samePaper(paper: FrameworkPaper | null, sha256: string): FrameworkPaper {
  if (paper === null || paper.sha256 !== sha256) throw new Conflict('framework.paper-changed');
  return paper;
}
