import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditHead, type ChainState, checkAudit, holdsHead, type KnownHead } from '@seve/database';
import { type AuditAnchor, type AuditLedger, folderOf } from '@seve/documents';
import type { EntityManager } from 'typeorm';

export interface RestoredAudit {
  /** The chain as far as the restored database goes. */
  state: ChainState;
  /** The last head that was attested after the backup, which the restored database cannot hold; null without one. */
  lost: KnownHead | null;
  /** Heads in use before that are of another chain, as of a Sève that was begun anew: they attest nothing of this one. */
  ofOtherChain: number;
}

interface Ledgers {
  /** Of the archive. */
  ledger: AuditLedger;
  /** Lines in use before. */
  present: readonly AuditAnchor[];
  filesDir: string;
  stamp: string;
}

/**
 * Verifies the chain against every head that was attested up to its end, in the archive or since. Heads beyond it make the worker report a
 * changed log each hour: they are kept as `audit-<stamp>.jsonl`, and the ledger goes on with those that still hold. Heads of another chain
 * are kept as `audit-<stamp>-other.jsonl`.
 */
export async function checkRestoredAudit(manager: EntityManager, { ledger, present, filesDir, stamp }: Ledgers): Promise<RestoredAudit> {
  const archived = await ledger.read();
  const known = new Set(archived.map(keyOf));
  const newer = present.filter((line) => !known.has(keyOf(line)));
  const head = BigInt((await auditHead(manager))?.number ?? 0);
  const isHeld = ({ number }: KnownHead) => BigInt(number) <= head;
  const isOther = (await Promise.all(newer.filter(isHeld).map((line) => holdsHead(manager, line)))).includes(false);
  const kept = isOther ? archived : [...archived, ...newer];
  const held = kept.filter(isHeld);
  const state = await checkAudit(manager, held);
  const lost = kept.findLast((line) => !isHeld(line)) ?? null;
  const write = (name: string, lines: readonly AuditAnchor[]) =>
    writeFile(join(folderOf(filesDir, 'ledger'), name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
      mode: 0o600,
      flush: true,
    });
  if (lost !== null) await write(`audit-${stamp}.jsonl`, kept);
  if (isOther) await write(`audit-${stamp}-other.jsonl`, newer);
  if (held.length > 0 || lost !== null) await write('audit.jsonl', held);
  return { state, lost, ofOtherChain: isOther ? newer.length : 0 };
}

const keyOf = ({ number, hash }: KnownHead): string => `${number} ${hash}`;
