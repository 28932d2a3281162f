import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditHead, type ChainState, checkAudit, holdsHead, type KnownHead } from '@seve/database';
import { type AuditAnchor, type AuditLedger, folderOf } from '@seve/documents';
import type { EntityManager } from 'typeorm';

export interface RestoredAudit {
  /** State of the chain up to the end of the restored database. */
  state: ChainState;
  /** Last head stored after the backup, which the restored database cannot contain; null for none. */
  lost: KnownHead | null;
  /** Number of previous heads of another chain, such as of a newly created instance, which prove nothing about this one. */
  ofOtherChain: number;
}

interface Ledgers {
  /** Ledger of the archive. */
  ledger: AuditLedger;
  /** Previous lines. */
  present: readonly AuditAnchor[];
  filesDir: string;
  stamp: string;
}

/**
 * Verifies the chain against every stored head up to its end, in the archive or later. Heads beyond it would make the worker report a
 * changed log each hour: they are moved to `audit-<stamp>.jsonl`, and the ledger keeps those that are still valid. Heads of another chain
 * are moved to `audit-<stamp>-other.jsonl`.
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
