import type { ErasureLedger, LedgerLine } from './erasure-ledger.js';
import type { FileStore } from './file-store.js';

/** What an erasure leaves to do outside the database: its line in the ledger and its files. Doing it again changes nothing. */
export async function finishErasure(
  { ledger, files }: { ledger: ErasureLedger; files: FileStore },
  line: LedgerLine,
  fileIds: readonly string[],
): Promise<void> {
  for (const id of fileIds) await files.delete(id);
  await ledger.append(line);
}
