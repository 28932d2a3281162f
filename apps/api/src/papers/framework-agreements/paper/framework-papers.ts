import { Injectable } from '@nestjs/common';
import { type FrameworkRow, frameworkSeen, PaperFile } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Conflict, frameworkActsOf, NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull, Not, Or } from 'typeorm';
import { PDF } from '../../filed-papers/receive-paper.js';
import type { KeptPaper } from '../../filed-papers/send-paper.js';
import { ownFramework, type Partner, standingOf } from '../own-framework.js';

/** The sanitized copy of a paper; for papers filed before December 2026, which have none, the original as an attachment. */
export type ShownPaper = KeptPaper & { isCopy: boolean };

/** Framework agreements that were signed by hand, as PDF. */
@Injectable()
export class FrameworkPapers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Records the last reader of the answering side. @throws NotFound for an agreement of others, and for one signed in the accounts */
  async ofSide(id: string, { owner, role, accountId }: Partner): Promise<ShownPaper> {
    const { manager } = this.dataSource;
    const row = await ownFramework(manager, id, owner);
    const shown = await this.shownOf(row);
    if (row.paper !== null && frameworkActsOf(standingOf(row), owner.side, role).includes('confirm_paper'))
      await manager.update(
        PaperFile,
        { id: row.paper.fileId, openedByAccountId: Or(IsNull(), Not(accountId)) },
        { openedAt: this.clock.now(), openedByAccountId: accountId },
      );
    return shown;
  }

  async ofCampus(id: string): Promise<ShownPaper> {
    return this.shownOf(await frameworkSeen.campus(this.dataSource.manager, id));
  }

  /** The original file, for the two parties. */
  async original(id: string, { owner }: Partner): Promise<KeptPaper> {
    const { paper } = await ownFramework(this.dataSource.manager, id, owner);
    if (paper === null) throw new NotFound('not-found');
    return { mediaType: PDF, bytes: await this.bytesOf(paper.fileId) };
  }

  private async shownOf(row: FrameworkRow | null): Promise<ShownPaper> {
    if (!row?.paper) throw new NotFound('not-found');
    const { shownId, fileId } = row.paper;
    return { mediaType: PDF, bytes: await this.bytesOf(shownId ?? fileId), isCopy: shownId !== null };
  }

  private async bytesOf(name: string): Promise<Buffer> {
    const bytes = await this.files.read(name);
    if (bytes === null) throw new Conflict('signature.file-gone');
    return bytes;
  }
}
