import type { ErasureLedger, LedgerLine } from './erasure-ledger.js';
import type { FileStore } from './file-store.js';

/** Completes an erasure outside the database: writes its ledger line and deletes its files. Idempotent. */
export async function finishErasure(
  { ledger, files }: { ledger: ErasureLedger; files: FileStore },
  line: LedgerLine,
  fileIds: readonly string[],
): Promise<void> {
  for (const id of fileIds) await files.delete(id);
  await ledger.append(line);
}
