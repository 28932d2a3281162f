import { Inject, Injectable } from '@nestjs/common';
import {
  filesToDelete,
  forgetFilesToDelete,
  forgetRemovedImages,
  forgetUnconfirmedScans,
  knownCvs,
  knownForms,
  knownImages,
  knownPapers,
} from '@seve/database';
import { FileStore, type KnownFiles, SweepFolders, type Swept } from '@seve/documents';
import { DAY_MS } from '@seve/domain';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { GuardFiles } from '../../platform/housekeeping/guard-files.js';

/** Age in milliseconds from which a file without a row is an orphan: longer than any request takes between writing the file and its row. */
const ORPHAN_AFTER_MS = DAY_MS;
const PART = 1_000;

/** Deletes files whose rows were deleted, and treats files without a row, left by a crash or an older database, as `FILE_FOLDERS` says. */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly folders: SweepFolders,
    private readonly guard: GuardFiles,
    @Inject(LOG) private readonly log: Pick<Logger, 'error'>,
  ) {}

  /** Returns null while the database is older than the files; papers are then only restored from the quarantine. */
  async sweep(): Promise<Swept | null> {
    const knownOf = (ids: readonly string[]) => this.knownOf(ids);
    await this.folders.takeBack({ knownOf });
    const papersApartSince = await this.guard.look();
    if (papersApartSince === null) return null;
    await forgetRemovedImages(this.dataSource.manager, new Date());
    await this.dataSource.transaction((manager) => forgetUnconfirmedScans(manager, new Date()));
    await this.deleteGivenUp();
    return this.folders.sweep({ before: new Date(Date.now() - ORPHAN_AFTER_MS), papersApartSince, knownOf });
  }

  private async deleteGivenUp(): Promise<void> {
    const { manager } = this.dataSource;
    for (let count = PART; count === PART; ) {
      const ids = await filesToDelete(manager, PART);
      const { papers, others } = await this.knownOf(ids);
      const gone: string[] = [];
      for (const id of ids) if (papers.has(id) || others.has(id) || (await this.isDeleted(id))) gone.push(id);
      await forgetFilesToDelete(manager, gone);
      count = gone.length;
    }
  }

  /** A file that cannot be deleted is logged and does not stop the others. */
  private async isDeleted(id: string): Promise<boolean> {
    try {
      await this.files.delete(id);
      return true;
    } catch (error) {
      this.log.error({ err: error, file: id }, 'a file was not deleted');
      return false;
    }
  }

  private async knownOf(ids: readonly string[]): Promise<KnownFiles> {
    const { manager } = this.dataSource;
    const [papers, ...others] = await Promise.all([
      knownPapers(manager, ids),
      ...[knownCvs, knownForms, knownImages].map((read) => read(manager, ids)),
    ]);
    return { papers, others: new Set(others.flatMap((names) => [...names])) };
  }
}
