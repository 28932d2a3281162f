import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ledger, propertiesOf, type TellUnreadable } from '../ledger.js';
import { type FileFolder, folderOf } from './file-folders.js';
import { isFileId } from './file-id.js';
import { filesIn, isMissing, moveFile } from './on-disk.js';

/** A move into the quarantine or out of it; the last line of an id says where it is. */
export interface QuarantineLine {
  id: string;
  at: string;
  /** Folder that it came from, or went back to. */
  from?: FileFolder;
  to?: 'papers';
  /** Hexadecimal. */
  sha256?: string;
}

const isQuarantineLine = (value: unknown): value is QuarantineLine => {
  const { id, at } = propertiesOf(value);
  return isFileId(id) && typeof at === 'string';
};

/** Papers that no row refers to. Listed in `ledger/quarantine.jsonl`. */
export class Quarantine {
  private readonly list: Ledger<QuarantineLine>;

  constructor(
    private readonly filesDir: string,
    private readonly now: () => Date,
    tell: TellUnreadable,
  ) {
    this.list = new Ledger(filesDir, 'quarantine', isQuarantineLine, tell);
  }

  /** The ids of the files that are in quarantine. */
  async ids(): Promise<string[]> {
    return (await filesIn(folderOf(this.filesDir, 'quarantine'))).flatMap(({ name }) => (isFileId(name) ? [name] : []));
  }

  /** Listed first: a crash between both leaves a line too many, never a file without a line. */
  async add(id: string, from: FileFolder): Promise<void> {
    const bytes = await readFile(join(folderOf(this.filesDir, from), id)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (bytes === null) return;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.list.append({ id, at: this.now().toISOString(), from, sha256 });
    await moveFile(id, folderOf(this.filesDir, from), folderOf(this.filesDir, 'quarantine'));
  }

  /** Moves a file back to the papers. Returns false when it is not in quarantine. */
  async takeBack(id: string): Promise<boolean> {
    const isBack = await moveFile(id, folderOf(this.filesDir, 'quarantine'), folderOf(this.filesDir, 'papers'));
    if (isBack) await this.list.append({ id, at: this.now().toISOString(), to: 'papers' });
    return isBack;
  }
}
