import { Injectable } from '@nestjs/common';
import { Account, overlappingFramework, PaperFile } from '@seve/database';
import { Conflict, proposalFaults, requireNoFault, SCAN_PAGES_MAX } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { FrameworkLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { Upload } from '../../../http/server/upload.js';
import { PDF, type ReceivedPaper, ReceivePaper } from '../../filed-papers/receive-paper.js';
import { ownFramework, type Partner } from '../own-framework.js';
import { textOf } from '../views/framework-views.js';
import { lockFor } from '../writing/write-framework.js';
import { leavePaper } from './leave-paper.js';

/** Files a paper as signed by hand by both sides: a proposal, which the other side opens and answers. */
@Injectable()
export class FileFrameworkPaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly papers: ReceivePaper,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /** Asked before the upload is read. @throws NotFound */
  async requireTheirs(id: string, { owner }: Partner): Promise<void> {
    await ownFramework(this.dataSource.manager, id, owner);
  }

  /** Replaces the paper that this side filed before; the same file again changes nothing. @throws InvalidInput with the fault of the file */
  async file(id: string, upload: Upload, by: Partner): Promise<void> {
    const received = await this.papers.receive(upload, { mediaTypes: [PDF], otherType: 'framework.paper-type', pagesMax: SCAN_PAGES_MAX });
    await this.outbox.transaction(async (work) => {
      await ownFramework(work.manager, id, by.owner);
      await lockPaperRow(work, 'framework_agreement', id);
      const { paper } = await ownFramework(work.manager, id, by.owner);
      if (paper?.sha256 === received.sha256 && paper.filedBy === by.owner.side) return;
      await this.keep(work, id, received, by);
      const { name } = await work.manager.findOneByOrFail(Account, { id: by.accountId });
      await this.letters.paperFiled(work, id, { side: by.owner.side, filedBy: name, fileId: received.id });
    });
  }

  /** Freezes the text while the paper waits. */
  private async keep(work: UnitOfWork, id: string, received: ReceivedPaper, by: Partner): Promise<void> {
    const { row, locked } = await lockFor(work, id, by.owner, 'file_paper');
    requireNoFault(proposalFaults(row, this.clock.today()));
    if ((await overlappingFramework(work.manager, row)) !== null) throw new Conflict('framework.years-taken');
    await leavePaper(work, id);
    const waiting = { waitsUntil: new Date(`${row.endOn}T00:00:00Z`), filedByAccountId: by.accountId };
    await work.manager.insert(PaperFile, { ...received, ...waiting, frameworkAgreementId: id, purpose: 'scan' });
    const { text, textSha256 } = textOf(row);
    const changes = { signedText: text, textSha256, filedBy: by.owner.side };
    await movePaper(work, 'framework_agreement', locked, { to: 'proposed', act: 'file_paper', changes }, { ...by, via: 'paper' });
  }
}
