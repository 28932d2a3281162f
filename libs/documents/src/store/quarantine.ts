import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ledger, propertiesOf, type TellUnreadable } from '../ledger.js';
import { type FileFolder, folderOf } from './file-folders.js';
import { isFileId } from './file-id.js';
import { filesIn, isMissing, moveFile } from './on-disk.js';

/** A move into the quarantine or out of it; the last line of an id gives its current place. */
export interface QuarantineLine {
  id: string;
  at: string;
  /** Folder from which it came, or to which it returned. */
  from?: FileFolder;
  to?: 'papers';
  /** SHA-256, hexadecimal. */
  sha256?: string;
}

const isQuarantineLine = (value: unknown): value is QuarantineLine => {
  const { id, at } = propertiesOf(value);
  return isFileId(id) && typeof at === 'string';
};

/** Papers without a row. Listed in `ledger/quarantine.jsonl`. */
export class Quarantine {
  private readonly list: Ledger<QuarantineLine>;

  constructor(
    private readonly filesDir: string,
    private readonly now: () => Date,
    tell: TellUnreadable,
  ) {
    this.list = new Ledger(filesDir, 'quarantine', isQuarantineLine, tell);
  }

  /** Returns the ids of the files in quarantine. */
  async ids(): Promise<string[]> {
    return (await filesIn(folderOf(this.filesDir, 'quarantine'))).flatMap(({ name }) => (isFileId(name) ? [name] : []));
  }

  /** Lists the file before moving it: a crash in between leaves an extra line, never a file without a line. */
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
