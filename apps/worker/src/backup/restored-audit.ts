import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditHead, type ChainState, checkAudit, type KnownHead } from '@seve/database';
import { type AuditLedger, folderOf } from '@seve/documents';
import type { EntityManager } from 'typeorm';

export interface RestoredAudit {
  /** The chain as far as the restored database goes. */
  state: ChainState;
  /** The last head that was attested after the backup, which the restored database cannot hold; null without one. */
  lost: KnownHead | null;
}

/**
 * Verifies the chain against every head that was attested up to its end. Heads beyond it make the worker report a changed log each
 * hour: the ledger that holds them is kept as `audit-<stamp>.jsonl`, and another one begins with those that still hold.
 */
export async function checkRestoredAudit(
  manager: EntityManager,
  { ledger, filesDir, stamp }: { ledger: AuditLedger; filesDir: string; stamp: string },
): Promise<RestoredAudit> {
  const kept = await ledger.read();
  const head = BigInt((await auditHead(manager))?.number ?? 0);
  const held = kept.filter(({ number }) => BigInt(number) <= head);
  const state = await checkAudit(manager, held);
  const lost = kept.findLast(({ number }) => BigInt(number) > head) ?? null;
  if (lost !== null) {
    const folder = folderOf(filesDir, 'ledger');
    const file = join(folder, 'audit.jsonl');
    await rename(file, join(folder, `audit-${stamp}.jsonl`));
    await writeFile(file, held.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600, flush: true });
  }
  return { state, lost };
}
