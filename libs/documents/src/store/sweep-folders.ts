import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_FOLDERS, type FileFolder, folderOf } from './file-folders.js';
import { isFileId } from './file-id.js';
import { DRAFT, filesIn, moveFile } from './on-disk.js';
import type { Quarantine } from './quarantine.js';

/** Returns those of the given ids that a row refers to. */
export interface KnownFiles {
  papers: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

export interface SweepOrder {
  /** Files changed later are skipped, because their row may not be committed yet. */
  before: Date;
  /** When papers got their own folder: an older file among those of people may be a paper. */
  papersApartSince: Date;
  knownOf(ids: readonly string[]): Promise<KnownFiles>;
}

export interface Swept {
  deleted: number;
  quarantined: number;
}

const PART = 1_000;
const FOLDERS = Object.keys(FILE_FOLDERS) as FileFolder[];

/** Treats files without a row as `FILE_FOLDERS` says; skips every name that is neither an id nor an unfinished write. */
export class SweepFolders {
  constructor(
    private readonly filesDir: string,
    private readonly quarantine: Quarantine,
  ) {}

  /** Moves files that a row refers to again back from the quarantine. Returns their number. */
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

  /** Moves papers that were stored among the files of people until December 2026. */
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
