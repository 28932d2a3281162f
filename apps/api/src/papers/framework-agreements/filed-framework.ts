import { Injectable } from '@nestjs/common';
import { Account, type FrameworkPaper, type FrameworkRow, frameworkSeen, PaperFile } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Conflict, frameworkActsOf, frameworkFaults, NotFound, proposalFaults, requireNoFault, SCAN_PAGES_MAX } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { FrameworkLetters, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Upload } from '../../http/server/upload.js';
import { PDF, ReceivePaper } from '../filed-papers/receive-paper.js';
import { type KeptPaper, sendOriginal, sendShown } from '../filed-papers/send-paper.js';
import { keepReader, keptFile } from '../signing/paper-file.js';
import type { FrameworkPaperAnswer, FrameworkPaperRefusal } from './framework-papers.dto.js';
import { textOf } from './framework-views.js';
import { auditFramework, MoveFramework } from './move-framework.js';
import {
  leavePaper,
  lockFor,
  lockFramework,
  ownFramework,
  type Partner,
  requireFreeYears,
  requireNow,
  requireTwoPeople,
  standingOf,
} from './own-framework.js';

/** The sanitized copy of a paper; for papers filed before December 2026, which have none, the original as an attachment. */
type ShownPaper = KeptPaper & { isCopy: boolean };

export const sendFrameworkPaper = (reply: FastifyReply, paper: ShownPaper): void => (paper.isCopy ? sendShown : sendOriginal)(reply, paper);

/** Filing of papers that both sides signed by hand: one side files a paper, the other side opens it and accepts or refuses it. */
@Injectable()
export class FiledFramework {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly papers: ReceivePaper,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
    private readonly moving: MoveFramework,
  ) {}

  /** Requires that the agreement is of this side; runs before the upload is read. @throws NotFound */
  async requireTheirs(id: string, { owner }: Partner): Promise<void> {
    await ownFramework(this.dataSource.manager, id, owner);
  }

  /**
   * Files a paper and freezes the text while it waits. Replaces a paper filed earlier by this side; the same file again changes nothing.
   * @throws InvalidInput with the fault of the file
   */
  async file(id: string, upload: Upload, by: Partner): Promise<void> {
    const received = await this.papers.receive(upload, { mediaTypes: [PDF], otherType: 'framework.paper-type', pagesMax: SCAN_PAGES_MAX });
    const { side } = by.owner;
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { row, locked } = await lockFramework(work, id, by.owner);
      if (row.paper?.sha256 === received.sha256 && row.paper.filedBy === side) return;
      requireNow(row, by.owner, 'file_paper');
      requireNoFault(proposalFaults(row, this.clock.today()));
      await requireFreeYears(manager, row);
      await leavePaper(work, id);
      const waiting = { waitsUntil: new Date(`${row.endOn}T00:00:00Z`), filedByAccountId: by.accountId };
      await manager.insert(PaperFile, { ...received, ...waiting, frameworkAgreementId: id, purpose: 'scan' });
      const { text, textSha256 } = textOf(row);
      const changes = { signedText: text, textSha256, filedBy: side };
      await movePaper(work, 'framework_agreement', locked, { to: 'proposed', act: 'file_paper', changes }, { ...by, via: 'paper' });
      const { name } = await manager.findOneByOrFail(Account, { id: by.accountId });
      await this.letters.paperFiled(work, id, { side, filedBy: name, fileId: received.id });
    });
  }

  /**
   * Accepts the filed paper: the agreement is signed, and runs at once if its first day has come. Idempotent.
   * @throws Conflict for a paper that the caller did not open last, for a replaced one, and for the person who filed it
   */
  async confirm(id: string, { sha256 }: FrameworkPaperAnswer, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { row, locked } = await lockFramework(work, id, by.owner);
      if (row.paper?.sha256 === sha256 && !row.paper.isWaiting) return;
      requireNow(row, by.owner, 'confirm_paper');
      const paper = samePaper(row, sha256);
      if (paper.openedByAccountId !== by.accountId) throw new Conflict('framework.paper-unopened');
      if (paper.filedByAccountId === null) throw new Conflict('framework.paper-changed');
      const { name } = await requireTwoPeople(manager, paper.filedByAccountId, by.accountId);
      requireNoFault(frameworkFaults(row, this.clock.today()));
      await requireFreeYears(manager, row);
      await manager.update(PaperFile, { id: paper.fileId }, { waitsUntil: null });
      await movePaper(work, 'framework_agreement', locked, { to: 'signed', act: 'confirm_paper' }, { ...by, via: 'paper' });
      await auditFramework(work, 'framework_signed', row, by);
      await this.moving.signed(work, row, name);
    });
  }

  /** Refuses the filed paper, which keeps no effect, and tells the filing side the reason. */
  async refuse(id: string, { sha256, reason }: FrameworkPaperRefusal, by: Partner): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, locked } = await lockFor(work, id, by.owner, 'refuse_paper');
      const { fileId, filedBy } = samePaper(row, sha256);
      await leavePaper(work, id);
      const changes = { ...(row.signatures.length === 0 && { signedText: null, textSha256: null }), filedBy: null };
      const refused = { to: 'proposed' as const, act: 'refuse_paper' as const, changes, comment: reason };
      await movePaper(work, 'framework_agreement', locked, refused, { ...by, via: 'paper' });
      await this.letters.paperRefused(work, id, { side: filedBy, reason, fileId });
    });
  }

  /**
   * Returns the filed paper for one side; records the reader when that side has to answer it. @throws NotFound for an agreement of others,
   * or one signed in the accounts
   */
  async ofSide(id: string, { owner, role, accountId }: Partner): Promise<ShownPaper> {
    const { manager } = this.dataSource;
    const row = await ownFramework(manager, id, owner);
    const shown = await this.shownOf(row);
    if (row.paper !== null && frameworkActsOf(standingOf(row), owner.side, role).includes('confirm_paper'))
      await keepReader(manager, row.paper.fileId, accountId, this.clock.now());
    return shown;
  }

  async ofCampus(id: string): Promise<ShownPaper> {
    return this.shownOf(await frameworkSeen.campus(this.dataSource.manager, id));
  }

  /** Returns the original file, for the two parties only. */
  async original(id: string, { owner }: Partner): Promise<KeptPaper> {
    const { paper } = await ownFramework(this.dataSource.manager, id, owner);
    if (paper === null) throw new NotFound('not-found');
    return { mediaType: PDF, bytes: await keptFile(this.files, paper.fileId) };
  }

  private async shownOf(row: FrameworkRow | null): Promise<ShownPaper> {
    if (!row?.paper) throw new NotFound('not-found');
    const { shownId, fileId } = row.paper;
    return { mediaType: PDF, bytes: await keptFile(this.files, shownId ?? fileId), isCopy: shownId !== null };
  }
}

/** @throws Conflict when another paper was filed since */
function samePaper({ paper }: FrameworkRow, sha256: string): FrameworkPaper {
  if (paper === null || paper.sha256 !== sha256) throw new Conflict('framework.paper-changed');
  return paper;
}
