import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_FOLDERS, type FileFolder, folderOf } from './file-folders.js';
import { isFileId } from './file-id.js';
import { DRAFT, filesIn, moveFile } from './on-disk.js';
import type { Quarantine } from './quarantine.js';

/** Of some ids, those that a row of the database refers to. */
export interface KnownFiles {
  papers: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

export interface SweepOrder {
  /** Files changed later are left alone: their row may not be committed yet. */
  before: Date;
  /** Since then papers have a folder of their own: what is older among the files of people may be a paper. */
  papersApartSince: Date;
  knownOf(ids: readonly string[]): Promise<KnownFiles>;
}

export interface Swept {
  deleted: number;
  quarantined: number;
}

const PART = 1_000;
const FOLDERS = Object.keys(FILE_FOLDERS) as FileFolder[];

/** Does to files without a row what `FILE_FOLDERS` says; leaves every name that is neither an id nor an unfinished write. */
export class SweepFolders {
  constructor(
    private readonly filesDir: string,
    private readonly quarantine: Quarantine,
  ) {}

  /** Takes back from the quarantine what a row refers to again. Returns how many. */
  async takeBack({ knownOf }: Pick<SweepOrder, 'knownOf'>): Promise<number> {
    let back = 0;
    for (const ids of partsOf(await this.quarantine.ids())) {
      const { papers } = await knownOf(ids);
      for (const id of ids.filter((one) => papers.has(one))) if (await this.quarantine.takeBack(id)) back += 1;
    }
    return back;
  }

  async sweep(order: SweepOrder): Promise<Swept> {
    const swept: Swept = { deleted: 0, quarantined: 0 };
    for (const folder of FOLDERS) {
      const { strays } = FILE_FOLDERS[folder];
      if (strays === 'deleted' || strays === 'quarantined') await this.sweepFolder(folder, strays, order, swept);
    }
    return swept;
  }

  private async sweepFolder(folder: FileFolder, strays: 'deleted' | 'quarantined', order: SweepOrder, swept: Swept): Promise<void> {
    const old = (await filesIn(folderOf(this.filesDir, folder))).filter(({ changedAt }) => changedAt < order.before);
    for (const { name } of old.filter((one) => DRAFT.test(one.name))) {
      await this.remove(folder, name);
      swept.deleted += 1;
    }
    for (const part of partsOf(old.filter(({ name }) => isFileId(name)))) {
      const { papers, others } = await order.knownOf(part.map(({ name }) => name));
      for (const { name, changedAt } of part) {
        if (others.has(name)) continue;
        if (papers.has(name)) await this.putWithPapers(folder, name);
        else if (strays === 'deleted' && changedAt >= order.papersApartSince) {
          await this.remove(folder, name);
          swept.deleted += 1;
        } else {
          await this.quarantine.add(name, folder);
          swept.quarantined += 1;
        }
      }
    }
  }

  /** Papers lay among the files of people until December 2026. */
  private async putWithPapers(folder: FileFolder, name: string): Promise<void> {
    if (folder !== 'papers') await moveFile(name, folderOf(this.filesDir, folder), folderOf(this.filesDir, 'papers'));
  }

  private remove(folder: FileFolder, name: string): Promise<void> {
    return rm(join(folderOf(this.filesDir, folder), name), { force: true });
  }
}

function partsOf<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += PART) parts.push(all.slice(start, start + PART));
  return parts;
}
